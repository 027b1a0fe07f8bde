/** The plain-text exporter. Hidden. */
@NullMarked
package se.tertial.plan.exporter.text;

import org.jspecify.annotations.NullMarked;

/** The web-page exporter. Hidden. */
@NullMarked
package se.tertial.plan.exporter.html;

import org.jspecify.annotations.NullMarked;

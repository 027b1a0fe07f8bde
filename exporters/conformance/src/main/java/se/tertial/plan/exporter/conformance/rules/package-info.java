/** The rules, each a class of its own. Hidden. */
@NullMarked
package se.tertial.plan.exporter.conformance.rules;

import org.jspecify.annotations.NullMarked;

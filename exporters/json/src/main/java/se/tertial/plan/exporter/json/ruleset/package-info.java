/** The file form of rule sets. */
@NullMarked
package se.tertial.plan.exporter.json.ruleset;

import org.jspecify.annotations.NullMarked;

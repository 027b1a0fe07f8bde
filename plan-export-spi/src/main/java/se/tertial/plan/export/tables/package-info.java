/** The tables of a plan source, each a list of columns. Hidden. */
@NullMarked
package se.tertial.plan.export.tables;

import org.jspecify.annotations.NullMarked;

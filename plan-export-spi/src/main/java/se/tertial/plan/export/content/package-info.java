/** What is exported, and for whom: flat tables of a plan source, pulled row by row; the audience and the filter. */
@NullMarked
package se.tertial.plan.export.content;

import org.jspecify.annotations.NullMarked;

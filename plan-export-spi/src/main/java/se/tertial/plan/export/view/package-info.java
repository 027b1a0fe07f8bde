/** Views of a plan source: what an audience may read, and the part that a filter keeps. Hidden. */
@NullMarked
package se.tertial.plan.export.view;

import org.jspecify.annotations.NullMarked;

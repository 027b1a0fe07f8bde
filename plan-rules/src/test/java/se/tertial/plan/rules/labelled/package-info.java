/** Cases that are labelled by what a controller would ask about, and how the rules do on them. */
@NullMarked
package se.tertial.plan.rules.labelled;

import org.jspecify.annotations.NullMarked;

/**
 * What the author of a report layout implements and is given: one interface, its descriptor and the context. A layout is written
 * once and serves every format.
 */
@NullMarked
package se.tertial.plan.export.layout;

import org.jspecify.annotations.NullMarked;

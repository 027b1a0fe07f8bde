/** The format itself: a codec for every type of the model, and the reading and writing of a whole file. */
@NullMarked
package se.tertial.plan.exporter.json.portfolio;

import org.jspecify.annotations.NullMarked;

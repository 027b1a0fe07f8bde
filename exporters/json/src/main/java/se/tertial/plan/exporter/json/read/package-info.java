/** Files as they are read: characters, limits, values and their places, and what is told of them. */
@NullMarked
package se.tertial.plan.exporter.json.read;

import org.jspecify.annotations.NullMarked;

/** The exporter that a registry finds; everything it does is done by {@link se.tertial.plan.exporter.json.PlanJsonWriter}. */
@NullMarked
package se.tertial.plan.exporter.json.provider;

import org.jspecify.annotations.NullMarked;

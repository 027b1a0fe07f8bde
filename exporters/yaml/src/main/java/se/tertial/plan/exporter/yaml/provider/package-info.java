/** The exporter that a registry finds; everything it does is done by {@link se.tertial.plan.exporter.yaml.PlanYamlWriter}. */
@NullMarked
package se.tertial.plan.exporter.yaml.provider;

import org.jspecify.annotations.NullMarked;

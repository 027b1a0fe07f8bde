/**
 * Portfolios as YAML, for people who write them by hand: the format {@code tertial-portfolio} of {@link
 * se.tertial.plan.exporter.json.PlanJson}, with the same fields and the same strictness.
 *
 * <p>Start at {@link se.tertial.plan.exporter.yaml.PlanYaml}.
 */
@NullMarked
package se.tertial.plan.exporter.yaml;

import org.jspecify.annotations.NullMarked;

/**
 * Portfolios as JSON: read and written whole, by the codecs of one file format, {@code tertial-portfolio} 1.0.
 *
 * So are rule sets and check reports; check reports are written as SARIF, too.
 *
 * <p>Start at {@link se.tertial.plan.exporter.json.PlanJson}.
 */
@NullMarked
package se.tertial.plan.exporter.json;

import org.jspecify.annotations.NullMarked;

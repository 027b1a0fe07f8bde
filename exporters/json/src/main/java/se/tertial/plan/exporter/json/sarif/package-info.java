/** Check reports as SARIF 2.1.0, written straight to the file. */
@NullMarked
package se.tertial.plan.exporter.json.sarif;

import org.jspecify.annotations.NullMarked;

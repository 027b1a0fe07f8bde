/** An exporter that keeps all rules, and for each rule one that breaks it. */
@NullMarked
package se.tertial.plan.exporter.conformance.wrong;

import org.jspecify.annotations.NullMarked;

/** Findings, the typed parameters of rules and exporters, and the discovery of providers. */
@NullMarked
package se.tertial.plan.rules;

import org.jspecify.annotations.NullMarked;

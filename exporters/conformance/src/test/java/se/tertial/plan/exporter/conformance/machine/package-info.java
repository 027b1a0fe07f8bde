/** What runs on other Java machines, run on this one. */
@NullMarked
package se.tertial.plan.exporter.conformance.machine;

import org.jspecify.annotations.NullMarked;

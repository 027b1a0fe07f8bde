/** Java machines of their own, with other settings, and what an exporter does to its machine. Hidden. */
@NullMarked
package se.tertial.plan.exporter.conformance.machine;

import org.jspecify.annotations.NullMarked;

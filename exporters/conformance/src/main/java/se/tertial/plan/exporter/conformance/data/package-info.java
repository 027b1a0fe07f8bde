/** The kit's own plans: a small region, hostile texts, a great many reports. Hidden. */
@NullMarked
package se.tertial.plan.exporter.conformance.data;

import org.jspecify.annotations.NullMarked;

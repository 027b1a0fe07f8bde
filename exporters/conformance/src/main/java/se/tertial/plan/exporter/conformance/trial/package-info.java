/** What rules are tried with: an exporter, a selection of content, streams that watch. Hidden. */
@NullMarked
package se.tertial.plan.exporter.conformance.trial;

import org.jspecify.annotations.NullMarked;

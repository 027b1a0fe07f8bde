/** A zip container whose content is deflated in blocks of one size, on as many threads as the caller gives. Knows nothing of what is in it. */
@NullMarked
package se.tertial.plan.exporter.odf.zip;

import org.jspecify.annotations.NullMarked;

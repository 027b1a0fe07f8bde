/** That the region's documents, as they would have been published, say what its data says. */
@NullMarked
package se.tertial.examples.quickstart.region.documents;

import org.jspecify.annotations.NullMarked;

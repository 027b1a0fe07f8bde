/** The package of a document: its parts in a zip file, the manifest that lists them, and what is said of the document as a whole. */
@NullMarked
package se.tertial.plan.exporter.odf.pack;

import org.jspecify.annotations.NullMarked;

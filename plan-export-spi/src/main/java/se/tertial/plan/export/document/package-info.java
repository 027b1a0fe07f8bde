/**
 * Report documents: what a reader sees, as headings, paragraphs, tables and richer blocks, the same for every format. A document is
 * made by a layout; an exporter writes its blocks, and may write any block that it does not know by its fallback.
 */
@NullMarked
package se.tertial.plan.export.document;

import org.jspecify.annotations.NullMarked;

/** Report documents as texts: the flow of headings, paragraphs, lists and tables, and the styles that they are set in. */
@NullMarked
package se.tertial.plan.exporter.odf.text;

import org.jspecify.annotations.NullMarked;

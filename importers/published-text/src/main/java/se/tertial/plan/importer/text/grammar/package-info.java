/** From lines to paragraphs and classified lines, the profiles of layouts, and which of them a text has. */
@NullMarked
package se.tertial.plan.importer.text.grammar;

import org.jspecify.annotations.NullMarked;

/**
 * Reads published plans and follow-up reports, as plain text, back into the model.
 *
 * <p>{@link se.tertial.plan.importer.text.PublishedTextImporter} is where to start. Nothing is repaired silently: what the
 * importer guessed, left out or found odd is an {@link se.tertial.plan.model.followup.ImportNote} in the portfolio.
 */
@NullMarked
package se.tertial.plan.importer.text;

import org.jspecify.annotations.NullMarked;

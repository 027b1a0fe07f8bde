/**
 * Reads published plans and follow-up reports back into the model.
 *
 * <p>{@link se.tertial.plan.importer.text.PublishedTextImporter} is where to start. Nothing is repaired silently: what the
 * importer guessed, left out or found odd is an {@link se.tertial.plan.model.followup.ImportNote} in the portfolio.
 *
 * <p>Four {@linkplain se.tertial.plan.importer.text.Layout layouts} are known. L1 (rows with comments body by body) and L14
 * (a plan in running text) are made from real documents; for L2 (rows of one voice with named states) and L4 (bodies above
 * titles with a status) no real one was at hand: they are made from a description.
 *
 * <p>Plain text needs nothing more. Other formats are turned into such text by a {@link
 * se.tertial.plan.importer.text.spi.TextExtractor}: {@code plan-importer-html} does so for web pages, {@code
 * plan-importer-office} for ODT and DOCX.
 */
@NullMarked
package se.tertial.plan.importer.text;

import org.jspecify.annotations.NullMarked;

package se.tertial.plan.importer.text.reading;

import java.util.Optional;
import se.tertial.plan.importer.text.grammar.Extent;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.Source;

/**
 * What every step of one import shares: what is known before, and where findings go. Not thread-safe.
 *
 * @param document the id of the document that is read
 * @param name what the document is called, without a path
 * @param organisation the organisation file; empty if none was given
 * @param bodies the known bodies
 * @param tokens what can be printed as a status
 * @param notes where to tell of guesses
 * @param ids makes ids
 * @param terms collects the terms that texts explain
 */
public record Reading(
        Id document,
        String name,
        Optional<Portfolio> organisation,
        BodyRegister bodies,
        StatusTokens tokens,
        Notes notes,
        StableIds ids,
        Terms terms) {

    /**
     * Where something was read without doubt.
     *
     * @param extent the place
     * @return the source
     */
    public Source source(Extent extent) {
        return extent.in(document, 100);
    }

    /**
     * Where something was read with doubt.
     *
     * @param extent the place
     * @param confidence how sure the reading is, in per cent
     * @return the source
     */
    public Source guess(Extent extent, int confidence) {
        return extent.in(document, confidence);
    }
}

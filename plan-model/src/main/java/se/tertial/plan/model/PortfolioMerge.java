package se.tertial.plan.model;

import se.tertial.plan.model.match.Folded;
import se.tertial.plan.model.merge.Merge;
import se.tertial.plan.model.organisation.Organisation;

/**
 * Joins the plans and follow-ups of one organisation, year after year, into one portfolio.
 *
 * <p><b>What is the same.</b> Objects of one kind are the same if they have the same id; else if an earlier merge joined
 * them; else if they share an identifier of another system; else if they read the same, apart from case and kinds of
 * space: bodies by name, then by code or alias, assignments by their text, then by an earlier wording, activities and
 * other parts only within the same plan. Pairs must be one to one; what could be several things is joined with none.
 * Things that are merely alike are not joined but found, for a person to look at. The same id does not make one thing of
 * two follow-ups of different periods or revisions, of two files with different content, of a position and a committee,
 * or of the parts of two different plans: there the incoming one gets a new id.
 *
 * <p><b>What comes of it.</b> The base's ids stay; references are rewritten. What the base lacks is filled in; where both
 * say something else, the base's part stays and is found with both values and its place. Lists become one, the base's
 * first. An assignment that reads differently keeps both wordings. The stricter of two disclosures stays. Of two
 * origins of one thing the base's stays, since it holds one. Where an id was replaced, the object keeps it as an
 * identifier of the scheme {@link #FORMER_ID}.
 *
 * <p>So nothing is lost, merging the same portfolio again changes nothing, and merging a portfolio into itself neither
 * changes nor finds anything. Pure functions; thread-safe.
 */
public final class PortfolioMerge {

    /** The scheme of the identifier that tells under which id an object came in, where it has another one now. */
    public static final String FORMER_ID = "tertial:former-id";

    private PortfolioMerge() {}

    /**
     * Joins a portfolio into another.
     *
     * @param base what there is
     * @param incoming what comes to it
     * @return the merged portfolio, and what a person should look at
     * @throws IncompatiblePortfoliosException if the two are about different organisations or in different languages
     */
    public static MergeResult into(Portfolio base, Portfolio incoming) {
        requireSameOrganisation(base.organisation(), incoming.organisation());
        return Merge.into(base, incoming);
    }

    private static void requireSameOrganisation(Organisation base, Organisation incoming) {
        if (!isSame(base, incoming)) {
            throw new IncompatiblePortfoliosException(
                    "Portfolios of different organisations cannot be merged: the base is"
                            + " about " + shown(base) + ", the incoming one about " + shown(incoming)
                            + "; give both the same organisation number or name if they are one");
        }
        if (!base.language().equals(incoming.language())) {
            throw new IncompatiblePortfoliosException(
                    "Portfolios in different languages cannot be merged: the base is in '"
                            + base.language() + "', the incoming one in '" + incoming.language()
                            + "'; write the incoming one in the base's language, with its own as a translation");
        }
    }

    private static boolean isSame(Organisation base, Organisation incoming) {
        return base.number()
                .flatMap(one -> incoming.number().map(other -> digits(one).equals(digits(other))))
                .orElseGet(() -> Folded.same(base.name(), incoming.name()));
    }

    private static String digits(String number) {
        return number.replaceAll("[^0-9A-Za-z]", "");
    }

    private static String shown(Organisation organisation) {
        return "'" + organisation.name().plain() + "'"
                + organisation.number().map(number -> " (" + number + ")").orElse("");
    }
}

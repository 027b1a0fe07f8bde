package se.tertial.plan.importer.text.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.tertial.plan.importer.text.input.Line;
import se.tertial.plan.importer.text.input.Refusal;
import se.tertial.plan.importer.text.reading.BodyRegister;
import se.tertial.plan.importer.text.reading.StatusTokens;

/**
 * Which layout a text has, and why.
 *
 * @param profile the layout
 * @param clues what shows it, for people
 */
public record Detection(Profile profile, String clues) {

    /**
     * Finds the layout of a text.
     *
     * @param lines the lines
     * @param bodies the known bodies
     * @param tokens what can be printed as a status
     * @return the layout with the most points
     * @throws Refusal if it has none of the known layouts; the message names them and what each of them lacks
     */
    public static Detection of(List<Line> lines, BodyRegister bodies, StatusTokens tokens) throws Refusal {
        Features features = Features.of(lines, bodies, tokens);
        Optional<Profile> best = Profile.all().stream()
                .filter(profile -> profile.missing(features).isEmpty())
                .filter(profile -> profile.score(features) >= profile.threshold())
                .max(Comparator.comparingInt(profile -> profile.score(features)));
        if (best.isEmpty()) {
            throw new Refusal("the text has no layout that is known: "
                    + Profile.all().stream()
                            .map(profile -> lack(profile, features))
                            .collect(Collectors.joining("; "))
                    + "; offer such a text, or name its layout");
        }
        return new Detection(best.get(), features.description());
    }

    /**
     * Takes the layout that the caller names.
     *
     * @param profile the layout
     * @param lines the lines
     * @param bodies the known bodies
     * @param tokens what can be printed as a status
     * @return the layout
     * @throws Refusal if what the layout cannot be without is not there
     */
    public static Detection as(Profile profile, List<Line> lines, BodyRegister bodies, StatusTokens tokens)
            throws Refusal {
        Features features = Features.of(lines, bodies, tokens);
        if (!profile.missing(features).isEmpty()) {
            throw new Refusal("the text does not have the layout that was asked for: " + lack(profile, features)
                    + "; leave the choice to the importer, or name another layout");
        }
        return new Detection(profile, features.description());
    }

    private static String lack(Profile profile, Features features) {
        List<String> missing = profile.missing(features);
        String lacks = missing.isEmpty()
                ? "too little speaks for it (" + (features.description().isEmpty() ? "nothing" : features.description())
                        + ")"
                : "it lacks " + String.join(" and ", missing);
        return profile.id() + " (" + profile.titleEn() + "): " + lacks;
    }
}

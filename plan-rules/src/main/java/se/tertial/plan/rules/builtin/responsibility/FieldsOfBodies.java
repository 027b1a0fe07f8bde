package se.tertial.plan.rules.builtin.responsibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.model.organisation.BodyKind;
import se.tertial.plan.rules.language.Anchor;
import se.tertial.plan.rules.language.prose.PhraseList;
import se.tertial.plan.rules.language.prose.PhraseMatch;
import se.tertial.plan.rules.language.prose.Prose;
import se.tertial.plan.rules.language.prose.Sentence;

/** To whose field a matter belongs, by the words of the matter and the names of the committees. */
final class FieldsOfBodies {

    private static final PhraseList LIST = PhraseList.of("fields");

    /**
     * A matter that belongs to one committee's field.
     *
     * @param committee the committee
     * @param word the word that tells
     */
    record Match(Body committee, String word) {}

    private final Catalogue catalogue;

    FieldsOfBodies(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The one committee whose field a matter is in; empty if it is in none or several, or several committees share it. */
    Optional<Match> of(Prose matter, LocalDate day) {
        Set<String> fields = new HashSet<>();
        List<String> words = new ArrayList<>();
        for (Sentence sentence : matter.sentences()) {
            int end = LIST.find("example", sentence).map(PhraseMatch::first).orElse(Integer.MAX_VALUE);
            LIST.all("subject", sentence).stream()
                    .filter(match -> match.first() < end)
                    .filter(match ->
                            !LIST.contains("no-subject", match.printed().toLowerCase(Locale.ROOT)))
                    .forEach(match -> {
                        fields.add(match.value());
                        words.add(match.printed());
                    });
        }
        if (fields.size() != 1) {
            return Optional.empty();
        }
        List<Body> committees = committees(fields.iterator().next(), day);
        return committees.size() == 1 ? Optional.of(new Match(committees.get(0), words.get(0))) : Optional.empty();
    }

    private List<Body> committees(String field, LocalDate day) {
        return catalogue.bodies().stream()
                .filter(body -> body.kind() == BodyKind.COMMITTEE && isInForce(body, day))
                .filter(body -> Prose.of(body.name().plain(), Anchor.plan(day)).sentences().stream()
                        .flatMap(name -> LIST.all("body", name).stream())
                        .anyMatch(match -> match.value().equals(field)))
                .toList();
    }

    private static boolean isInForce(Body body, LocalDate day) {
        return body.from().map(first -> !day.isBefore(first)).orElse(true)
                && body.to().map(last -> !day.isAfter(last)).orElse(true);
    }
}

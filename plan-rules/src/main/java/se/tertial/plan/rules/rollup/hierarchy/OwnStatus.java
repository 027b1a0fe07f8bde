package se.tertial.plan.rules.rollup.hierarchy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.rules.followup.Told;
import se.tertial.plan.rules.rollup.Child;
import se.tertial.plan.rules.rollup.Rating;
import se.tertial.plan.rules.rollup.SetLevel;

/**
 * What is said of one thing itself: the status that it was given as a whole, and what several bodies say of it. Follow-ups
 * that give it different statuses as a whole count as the voices of those who issue them.
 */
record OwnStatus(Optional<SetLevel> whole, List<Child> voices) {

    static OwnStatus of(Catalogue catalogue, Ref subject, List<Told<List<Assessment>>> told) {
        List<Child> voices = new ArrayList<>();
        List<SetLevel> wholes = new ArrayList<>();
        List<Child> asVoices = new ArrayList<>();
        for (Told<List<Assessment>> report : told) {
            for (Assessment assessment : report.kept()) {
                Optional<Rating> rating = Rating.of(catalogue, assessment);
                if (assessment.body().isPresent()) {
                    voices.add(voice(subject, assessment.body(), rating, assessment));
                } else {
                    FollowUpHeader header = report.followUp();
                    asVoices.add(voice(subject, header.issuer(), rating, assessment));
                    rating.ifPresent(its -> wholes.add(
                            new SetLevel(its, header.issuer(), assessment.reason(), Optional.of(assessment.origin()))));
                }
            }
        }
        boolean agreed = asVoices.size() == wholes.size()
                && wholes.stream()
                        .allMatch(its -> its.rating().isSame(wholes.get(0).rating()));
        if (!agreed) {
            voices.addAll(asVoices);
        }
        return new OwnStatus(agreed ? wholes.stream().findFirst() : Optional.empty(), List.copyOf(voices));
    }

    boolean isEmpty() {
        return whole.isEmpty() && voices.isEmpty();
    }

    /** The status as a whole, else the level that all bodies agree on, also one that takes each of them out of a weighing. */
    Optional<SetLevel> agreed() {
        return whole.or(() -> unanimous().map(OwnStatus::ofSeveral));
    }

    /** The level that the judgements of several bodies come to. */
    static SetLevel ofSeveral(Rating rating) {
        return new SetLevel(rating, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Optional<Rating> unanimous() {
        return voices.stream()
                .findFirst()
                .flatMap(Child::rating)
                .filter(level -> voices.stream()
                        .allMatch(voice -> voice.rating().filter(level::isSame).isPresent()));
    }

    private static Child voice(Ref subject, Optional<Id> body, Optional<Rating> rating, Assessment assessment) {
        return Child.builder()
                .subject(subject)
                .body(body)
                .rating(rating)
                .printed(assessment.printed().or(assessment::level))
                .build();
    }
}

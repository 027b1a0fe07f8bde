package se.tertial.plan.rules.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.Responsibility;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.followup.ReportingDuty;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.status.ScaleRef;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.status.StatusScale;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.language.Anchor;
import se.tertial.plan.rules.language.prose.Prose;

/** What all rules of one run know of the catalogue, looked up once. */
final class Surroundings {

    private final Catalogue catalogue;
    private final LocalDate asOf;
    private final Corrections corrections;
    private final Map<ScaleRef, StatusScale> scales = new HashMap<>();
    private final Map<Ref, List<ReportingDuty>> duties = new HashMap<>();

    Surroundings(Catalogue catalogue, LocalDate asOf) {
        this.catalogue = catalogue;
        this.asOf = asOf;
        this.corrections = new Corrections(catalogue.followUpHeaders());
        catalogue.statusScales().forEach(scale -> scales.put(scale.ref(), scale));
        catalogue
                .reportingDuties()
                .forEach(duty -> duties.computeIfAbsent(duty.subject(), subject -> new ArrayList<>())
                        .add(duty));
    }

    Catalogue catalogue() {
        return catalogue;
    }

    LocalDate asOf() {
        return asOf;
    }

    /** Those of which anything counts; by period. */
    List<FollowUpHeader> followUps() {
        return corrections.followUps();
    }

    Corrections corrections() {
        return corrections;
    }

    Optional<StatusScale> scale(FollowUpHeader followUp, Ref subject, Assessment assessment) {
        Optional<ScaleRef> named = assessment.scale();
        if (named.isPresent()) {
            return Optional.ofNullable(scales.get(named.get()));
        }
        StatusScale ofFollowUp = scales.get(followUp.scales().get(subject.kind()));
        return Optional.ofNullable(ofFollowUp).filter(scale -> scale.axis() == assessment.axis());
    }

    Optional<StatusLevel> level(FollowUpHeader followUp, Ref subject, Assessment assessment) {
        Optional<StatusScale> scale = scale(followUp, subject, assessment);
        if (scale.isEmpty()) {
            return Optional.empty();
        }
        Optional<StatusLevel> named = assessment.level().flatMap(scale.get()::level);
        return named.isPresent() ? named : assessment.printed().flatMap(scale.get()::match);
    }

    Prose prose(Comment comment, ReportingPeriod period, LocalDate day) {
        return Prose.of(
                comment.paragraphs(),
                catalogue.organisation().language(),
                Anchor.followUp(period).withDate(day));
    }

    ResponsibleBodies responsible(Assignment assignment, LocalDate day) {
        return ResponsibleBodies.of(
                assignment.responsibility().map(Responsibility::parties).orElse(List.of()), day, catalogue);
    }

    Optional<Set<Id>> asked(Ref subject, ReportingPeriod period) {
        return Optional.ofNullable(duties.get(subject)).map(its -> {
            Set<Id> bodies = new LinkedHashSet<>();
            its.stream()
                    .filter(duty -> duty.periods().isEmpty() || duty.periods().contains(period))
                    .forEach(duty -> bodies.add(duty.body()));
            return bodies;
        });
    }
}

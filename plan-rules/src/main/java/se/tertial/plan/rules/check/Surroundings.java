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
        Optional<StatusScale> ofFollowUp = Optional.ofNullable(followUp.scales().get(subject.kind()))
                .flatMap(ref -> Optional.ofNullable(scales.get(ref)))
                .filter(scale -> scale.axis() == assessment.axis());
        return assessment
                .scale()
                .map(ref -> Optional.ofNullable(scales.get(ref)))
                .orElse(ofFollowUp);
    }

    Optional<StatusLevel> level(FollowUpHeader followUp, Ref subject, Assessment assessment) {
        Optional<StatusScale> scale = scale(followUp, subject, assessment);
        return assessment
                .level()
                .flatMap(code -> scale.flatMap(its -> its.level(code)))
                .or(() -> assessment.printed().flatMap(token -> scale.flatMap(its -> its.match(token))));
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

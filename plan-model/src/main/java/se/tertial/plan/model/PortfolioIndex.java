package se.tertial.plan.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.identity.Ref;

/** The look-ups of a portfolio, built in one walk at the first question. */
final class PortfolioIndex implements Visit {

    private static final Comparator<FollowUp> BY_TIME =
            Comparator.comparing(FollowUp::period).thenComparingInt(FollowUp::revision);

    private final Map<Ref, PlanObject> objects = new HashMap<>();
    private final Map<Ref, List<Reference>> references = new HashMap<>();
    private final Map<Ref, List<SubjectReport>> histories = new HashMap<>();
    private final Map<Id, List<SubjectReport>> byBody = new HashMap<>();

    private PortfolioIndex() {}

    static PortfolioIndex of(Portfolio portfolio) {
        PortfolioIndex index = new PortfolioIndex();
        PortfolioWalk.walk(portfolio, index);
        portfolio.followUps().stream().sorted(BY_TIME).forEach(index::followUp);
        return index;
    }

    @Override
    public void object(Place at, ObjectKind kind, PlanObject object) {
        objects.put(new Ref(kind, object.id()), object);
    }

    @Override
    public void reference(Place at, Ref target) {
        references.computeIfAbsent(target, t -> new ArrayList<>()).add(new Reference(at.toString(), target));
    }

    Optional<PlanObject> find(Ref ref) {
        return Optional.ofNullable(objects.get(ref));
    }

    Optional<FollowUp> followUp(Id id) {
        return find(new Ref(ObjectKind.FOLLOW_UP, id)).map(FollowUp.class::cast);
    }

    List<Reference> referencesTo(Ref target) {
        return List.copyOf(references.getOrDefault(target, List.of()));
    }

    List<SubjectReport> history(Ref subject) {
        return List.copyOf(histories.getOrDefault(subject, List.of()));
    }

    List<SubjectReport> reportsBy(Id body) {
        return List.copyOf(byBody.getOrDefault(body, List.of()));
    }

    private void followUp(FollowUp followUp) {
        for (Report report : followUp.reports()) {
            SubjectReport entry = new SubjectReport(followUp, report);
            histories.computeIfAbsent(report.subject(), s -> new ArrayList<>()).add(entry);
            bodies(report)
                    .forEach(body ->
                            byBody.computeIfAbsent(body, b -> new ArrayList<>()).add(entry));
        }
    }

    private static Set<Id> bodies(Report report) {
        Set<Id> bodies = new LinkedHashSet<>();
        report.comments().stream().map(Comment::body).flatMap(Optional::stream).forEach(bodies::add);
        report.assessments().stream()
                .map(Assessment::body)
                .flatMap(Optional::stream)
                .forEach(bodies::add);
        return bodies;
    }
}

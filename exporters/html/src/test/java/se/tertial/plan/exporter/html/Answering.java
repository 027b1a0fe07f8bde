package se.tertial.plan.exporter.html;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.check.ResponsibleBodies;

/** Which bodies answer for what is reported on, or speak of it: as the model has it. */
record Answering(Region region) {

    /** All of them, by name. */
    Set<String> bodies() {
        return reports().flatMap(its -> bodies(its).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The places of the assignments that one of them answers for or speaks of, in the order of the reports. */
    List<String> things(String body) {
        return reports()
                .filter(its -> its.subject().kind() == ObjectKind.ASSIGNMENT)
                .filter(its -> bodies(its).contains(body))
                .map(its -> "assignment-" + its.subject().id())
                .toList();
    }

    private Stream<Report> reports() {
        List<FollowUp> current = region.portfolio().followUps().stream()
                .filter(its -> its.period().code().equals(region.period()))
                .toList();
        return current.get(current.size() - 1).reports().stream();
    }

    private Set<String> bodies(Report report) {
        Set<String> names = new LinkedHashSet<>();
        report.comments().stream()
                .map(Comment::body)
                .flatMap(body -> body.stream())
                .forEach(id -> names.add(name(id)));
        region.portfolio()
                .assignment(report.subject().id())
                .flatMap(Assignment::responsibility)
                .map(its -> ResponsibleBodies.of(
                        its.parties(), ReportingPeriod.parse(region.period()).asOf(), region.portfolio()))
                .ifPresent(its -> Stream.concat(its.answering().stream(), its.cooperating().stream())
                        .forEach(id -> names.add(name(id))));
        return names;
    }

    private String name(Id id) {
        return region.portfolio().body(id).map(Body::name).orElseThrow().plain();
    }
}

package se.tertial.plan.export.view;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.tertial.plan.export.content.Audience;
import se.tertial.plan.export.content.ContentFilter;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.ReportCursor;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Disclosure;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.organisation.Membership;
import se.tertial.plan.model.organisation.Party;

/** Finds out what an audience may not read and what a filter leaves out. */
final class CutFinder {

    private final PlanSource source;
    private final Catalogue catalogue;
    private final Audience audience;
    private final ContentFilter filter;
    private final Set<Ref> withheld = new HashSet<>();
    private final Set<Ref> leftOut = new HashSet<>();
    private final Set<Ref> commentedOn = new HashSet<>();

    private CutFinder(PlanSource source, Audience audience, ContentFilter filter) {
        this.source = source;
        this.catalogue = source.catalogue();
        this.audience = audience;
        this.filter = filter;
    }

    static Cut find(PlanSource source, Audience audience, ContentFilter filter) {
        CutFinder finder = new CutFinder(source, audience, filter);
        finder.findWithheld();
        finder.findLeftOut();
        Marker marker = new Marker(finder.catalogue.organisation().language());
        return new Cut(
                audience,
                marker,
                finder.withheld,
                new WithheldComments(source, audience, finder.withheld),
                finder.leftOut,
                new LinkedHashSet<>(filter.bodies()),
                finder.commentsSure());
    }

    private void findWithheld() {
        CatalogueWalk.walk(catalogue, (ref, object, parent, disclosure) -> {
            if (parent.map(withheld::contains).orElse(false) || !mayRead(disclosure)) {
                withheld.add(ref);
            }
        });
        findWithheldWithoutDisclosure();
    }

    /** What has no disclosure of its own goes with what it belongs to, wherever that stands. */
    private void findWithheldWithoutDisclosure() {
        catalogue.targetAreas().stream()
                .filter(its -> its.plan()
                        .filter(plan -> withheld.contains(new Ref(ObjectKind.PLAN, plan)))
                        .isPresent())
                .forEach(its -> withheld.add(new Ref(ObjectKind.TARGET_AREA, its.id())));
        catalogue.indicators().stream()
                .filter(its -> its.within().filter(withheld::contains).isPresent())
                .forEach(its -> withheld.add(new Ref(ObjectKind.INDICATOR, its.id())));
    }

    private void findLeftOut() {
        if (!filter.bodies().isEmpty()) {
            findCommentedOn();
        }
        CatalogueWalk.walk(catalogue, (ref, object, parent, disclosure) -> {
            if (parent.map(leftOut::contains).orElse(false) || isLeftOut(ref, object)) {
                leftOut.add(ref);
            }
        });
        int before;
        do {
            before = leftOut.size();
            leaveOutWhatHangsInTheAir();
        } while (leftOut.size() > before);
    }

    /** A report that is left out takes its comments along, and only reading all reports would tell which. */
    private boolean commentsSure() {
        boolean reportsOnPersonsGo =
                audience == Audience.PUBLIC && !catalogue.persons().isEmpty();
        return filter.isEmpty() && !reportsOnPersonsGo;
    }

    private boolean mayRead(Optional<Disclosure> disclosure) {
        return disclosure.map(its -> audience.mayRead(its.level())).orElse(true);
    }

    private boolean isLeftOut(Ref ref, PlanObject object) {
        return switch (ref.kind()) {
            case PERSON -> audience == Audience.PUBLIC;
            case PLAN -> !filter.plans().isEmpty() && !filter.plans().contains(ref.id());
            case FOLLOW_UP -> object instanceof FollowUpHeader header && !isInPeriods(header);
            case ASSIGNMENT -> object instanceof Assignment assignment && !isOfBodies(assignment);
            default -> false;
        };
    }

    private boolean isInPeriods(FollowUpHeader header) {
        return filter.periods().isEmpty() || filter.periods().contains(header.period());
    }

    private boolean isOfBodies(Assignment assignment) {
        return filter.bodies().isEmpty()
                || commentedOn.contains(new Ref(ObjectKind.ASSIGNMENT, assignment.id()))
                || assignment.responsibility().stream()
                        .flatMap(its -> its.parties().stream())
                        .flatMap(this::bodiesOf)
                        .anyMatch(filter.bodies()::contains);
    }

    private Stream<Id> bodiesOf(Party party) {
        Stream<Id> members = party.group().flatMap(catalogue::bodyGroup).stream()
                .flatMap(group -> group.members().stream())
                .map(Membership::body);
        return Stream.concat(members, Stream.of(party.body(), party.position()).flatMap(Optional::stream));
    }

    /** One pass through the reports, of which no more is held than the subjects. */
    private void findCommentedOn() {
        for (FollowUpHeader header : catalogue.followUpHeaders()) {
            if (!isInPeriods(header)) {
                continue;
            }
            try (ReportCursor reports = source.reports(header.id())) {
                while (reports.advance()) {
                    if (speaksFor(reports.report())) {
                        commentedOn.add(reports.report().subject());
                    }
                }
            }
        }
    }

    private boolean speaksFor(Report report) {
        return Stream.concat(
                        report.comments().stream().map(Comment::body),
                        report.assessments().stream().map(Assessment::body))
                .flatMap(Optional::stream)
                .anyMatch(filter.bodies()::contains);
    }

    /** What must refer to something, and would now refer to nothing; and money for something withheld, whose sum would tell. */
    private void leaveOutWhatHangsInTheAir() {
        catalogue
                .goalInteractions()
                .forEach(its -> unlessKept(ObjectKind.GOAL_INTERACTION, its, List.of(its.from(), its.to())));
        catalogue.dependencies().forEach(its -> unlessKept(ObjectKind.DEPENDENCY, its, List.of(its.from())));
        catalogue.consultations().forEach(its -> unlessKept(ObjectKind.CONSULTATION, its, List.of(its.subject())));
        catalogue.reportingDuties().forEach(its -> unlessKept(ObjectKind.REPORTING_DUTY, its, List.of(its.subject())));
        catalogue.funding().stream()
                .filter(its -> its.subject().map(withheld::contains).orElse(false))
                .forEach(its -> leftOut.add(new Ref(ObjectKind.FUNDING, its.id())));
    }

    private void unlessKept(ObjectKind kind, PlanObject object, List<Ref> needed) {
        if (needed.stream()
                .anyMatch(its -> leftOut.contains(its) || (its.kind() == ObjectKind.COMMENT && !commentsSure()))) {
            leftOut.add(new Ref(kind, object.id()));
        }
    }
}

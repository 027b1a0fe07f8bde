package se.tertial.plan.rules.rollup.hierarchy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.followup.CurrentReports;
import se.tertial.plan.rules.followup.Told;
import se.tertial.plan.rules.rollup.Child;
import se.tertial.plan.rules.rollup.RollUp;
import se.tertial.plan.rules.rollup.RollUpAnswer;
import se.tertial.plan.rules.rollup.RollUpOptions;

/**
 * The roll-up of a whole plan source for one period: from assignments to what they are within, to plans, strategies and the
 * organisation; and by body. Immutable and thread-safe.
 *
 * <p>Each follow-up is read once, and of its reports only the assessments are held. A correction or later revision counts
 * in place of what it corrects: a whole follow-up replaces all of it, a view what it reports on. A thing with nothing below it has the status
 * that it was given as a whole; else what the bodies that judge it come to. It is missing from the tree if nothing is said
 * of it and nothing was to be expected: reporting duties say what was, and without them every assignment that has been given
 * and has not ended is expected.
 */
public final class PlanRollUp {

    private final ReportingPeriod period;
    private final List<FollowUpHeader> followUps;
    private final RollUpNode root;
    private final Map<Ref, RollUpNode> nodes = new HashMap<>();
    private final Map<Id, RollUpAnswer> bodies;
    private final int outside;

    private PlanRollUp(PlanSource source, CurrentReports reports, ReportingPeriod period, PlanRollUpOptions options) {
        Catalogue catalogue = source.catalogue();
        RollUpOptions children = RollUpOptions.builder()
                .copy(options.children())
                .addAllMappings(catalogue.scaleMappings())
                .build();
        Hierarchy hierarchy = Hierarchy.of(catalogue);
        Map<Ref, OwnStatus> own = new HashMap<>();
        Map<Id, List<Child>> voices = new HashMap<>();
        int elsewhere = 0;
        for (Map.Entry<Ref, List<Told<List<Assessment>>>> entry :
                reports.read(report -> on(report, options)).entrySet()) {
            Ref subject = entry.getKey().kind() == ObjectKind.ORGANISATION ? Hierarchy.ROOT : entry.getKey();
            OwnStatus status = OwnStatus.of(catalogue, subject, entry.getValue());
            if (status.isEmpty()) {
                continue;
            }
            if (!hierarchy.has(subject) || !isFollowed(subject, options)) {
                elsewhere++;
                continue;
            }
            own.put(subject, status);
            status.voices()
                    .forEach(voice -> voice.body()
                            .ifPresent(body -> voices.computeIfAbsent(body, id -> new ArrayList<>())
                                    .add(voice)));
        }
        this.period = period;
        this.followUps = reports.followUps();
        this.outside = elsewhere;
        this.root = new Climb(hierarchy, own, new Expected(catalogue, period), options, children).root();
        index(root);
        this.bodies = byBody(catalogue, voices, RollUp.by(options.method(), children));
    }

    /**
     * Rolls up the follow-ups of a period, drafts left out.
     *
     * @param source the source
     * @param period the period, exactly
     * @param options the method, and how things are treated
     * @return the roll-up; without a follow-up of the period everything in it is not reported
     */
    public static PlanRollUp of(PlanSource source, ReportingPeriod period, PlanRollUpOptions options) {
        return new PlanRollUp(source, CurrentReports.ofPeriod(source, period), period, options);
    }

    /**
     * Rolls up one follow-up as it stood in this revision, with what it corrects below it; it may be a draft.
     *
     * @param source the source
     * @param followUp the id of the follow-up
     * @param options the method, and how things are treated
     * @return the roll-up
     * @throws IllegalArgumentException if the source has no such follow-up
     */
    public static PlanRollUp of(PlanSource source, Id followUp, PlanRollUpOptions options) {
        CurrentReports reports = CurrentReports.ofRevision(source, followUp);
        List<FollowUpHeader> line = reports.followUps();
        return new PlanRollUp(source, reports, line.get(line.size() - 1).period(), options);
    }

    /** {@return the period} */
    public ReportingPeriod period() {
        return period;
    }

    /** {@return the follow-ups that were read, what is corrected before its corrections; empty if there are none} */
    public List<FollowUpHeader> followUps() {
        return followUps;
    }

    /** {@return the organisation, with everything below it} */
    public RollUpNode root() {
        return root;
    }

    /**
     * The node of a thing.
     *
     * @param subject the thing
     * @return its node; empty if there is nothing to say of it
     */
    public Optional<RollUpNode> find(Ref subject) {
        return Optional.ofNullable(nodes.get(subject));
    }

    /**
     * What each body says, over all that it judges; the bodies in the order of the catalogue. Where status is not given body
     * by body there is none.
     *
     * @return the answers by body; empty if there are none
     */
    public Map<Id, RollUpAnswer> bodies() {
        return bodies;
    }

    /** {@return how many things have a status and are not in the tree: of a kind that does not count, or unknown} */
    public int outside() {
        return outside;
    }

    private void index(RollUpNode node) {
        if (nodes.putIfAbsent(node.subject(), node) == null) {
            node.children().forEach(this::index);
        }
    }

    private static List<Assessment> on(Report report, PlanRollUpOptions options) {
        return report.assessments().stream()
                .filter(its -> its.axis() == options.axis())
                .toList();
    }

    /** What only holds others together may have a status of its own, too; indicators and risks only if asked for. */
    private static boolean isFollowed(Ref subject, PlanRollUpOptions options) {
        return switch (subject.kind()) {
            case ORGANISATION, STRATEGY, COMMITMENT, PLAN, FOCUS_AREA, TARGET_AREA -> true;
            default -> options.kinds().contains(subject.kind());
        };
    }

    private static Map<Id, RollUpAnswer> byBody(Catalogue catalogue, Map<Id, List<Child>> voices, RollUp method) {
        Map<Id, RollUpAnswer> answers = new LinkedHashMap<>();
        catalogue.bodies().stream()
                .map(Body::id)
                .filter(voices::containsKey)
                .forEach(body -> answers.put(body, method.of(voices.getOrDefault(body, List.of()))));
        return Collections.unmodifiableMap(answers);
    }
}

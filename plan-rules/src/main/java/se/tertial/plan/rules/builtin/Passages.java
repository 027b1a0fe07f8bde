package se.tertial.plan.rules.builtin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.FocusArea;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.document.PlanDocument;
import se.tertial.plan.model.document.Strategy;
import se.tertial.plan.model.identity.Disclosure;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.measure.Goal;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.FindingSink;
import se.tertial.plan.rules.check.ReportView;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.language.Anchor;

/** Everything that plans, assignments and goals say in words, one thing after the other. */
public final class Passages {

    private final RuleContext context;
    private final List<Passage> all = new ArrayList<>();

    private Passages(RuleContext context) {
        this.context = context;
    }

    private void readAll() {
        Catalogue catalogue = context.catalogue();
        catalogue.strategies().forEach(this::strategy);
        catalogue.plans().forEach(this::plan);
        Anchor today = Anchor.plan(context.asOf());
        catalogue.goals().forEach(its -> goal(its, today));
        catalogue.assignments().forEach(its -> assignment(its, today));
    }

    /**
     * What the catalogue says in words.
     *
     * @param context what the rule may know
     * @return the passages: strategies, plans with their areas and activities, goals, assignments
     */
    public static List<Passage> of(RuleContext context) {
        Passages passages = new Passages(context);
        passages.readAll();
        return List.copyOf(passages.all);
    }

    /**
     * What the activities of a plan say.
     *
     * @param context what the rule may know
     * @param plan the plan
     * @return a passage for each activity, in order
     */
    public static List<Passage> activities(RuleContext context, Plan plan) {
        Passages passages = new Passages(context);
        Anchor anchor = context.anchor(plan);
        plan.focusAreas().forEach(area -> area.activities().forEach(activity -> passages.activity(activity, anchor)));
        return List.copyOf(passages.all);
    }

    /**
     * A check that looks at every passage by itself: at comments while reports come by, at the rest in the end.
     *
     * @param context what the rule may know
     * @param look looks at a passage
     * @return the check
     */
    public static Check each(RuleContext context, BiConsumer<Passage, FindingSink> look) {
        return new Check() {
            @Override
            public void report(ReportView view, FindingSink found) {
                Passage.of(view).forEach(passage -> look.accept(passage, found));
            }

            @Override
            public void end(FindingSink found) {
                of(context).forEach(passage -> look.accept(passage, found));
            }
        };
    }

    private void strategy(Strategy its) {
        Anchor anchor = context.anchor(its);
        document(ObjectKind.STRATEGY, its, anchor);
        its.commitments()
                .forEach(commitment ->
                        add(ObjectKind.COMMITMENT, commitment, List.of(commitment.text()), its.disclosure(), anchor));
    }

    private void plan(Plan its) {
        Anchor anchor = context.anchor(its);
        document(ObjectKind.PLAN, its, anchor);
        its.focusAreas().forEach(area -> area(area, its.disclosure(), anchor));
    }

    private void document(ObjectKind kind, PlanDocument its, Anchor anchor) {
        add(kind, its, its.introduction(), its.disclosure(), anchor);
    }

    private void area(FocusArea area, Optional<Disclosure> disclosure, Anchor anchor) {
        add(ObjectKind.FOCUS_AREA, area, area.text().stream().toList(), disclosure, anchor);
        area.activities().forEach(activity -> activity(activity, anchor));
    }

    private void activity(Activity its, Anchor anchor) {
        List<Text> texts =
                Stream.of(its.title(), its.text()).flatMap(Optional::stream).toList();
        add(ObjectKind.ACTIVITY, its, texts, its.disclosure(), anchor);
        its.activities().forEach(below -> activity(below, anchor));
    }

    private void goal(Goal its, Anchor anchor) {
        List<Text> texts =
                Stream.concat(its.title().stream(), Stream.of(its.text())).toList();
        add(ObjectKind.GOAL, its, texts, its.disclosure(), anchor);
    }

    /** Scope and parts that only repeat words of the text are not read twice. */
    private void assignment(Assignment its, Anchor anchor) {
        List<Text> texts = new ArrayList<>(List.of(its.text()));
        Stream.concat(its.scope().stream(), its.parts().stream())
                .filter(more -> !its.text().plain().contains(more.plain()))
                .forEach(texts::add);
        add(ObjectKind.ASSIGNMENT, its, texts, its.disclosure(), anchor);
    }

    private void add(
            ObjectKind kind, PlanObject its, Collection<Text> texts, Optional<Disclosure> disclosure, Anchor anchor) {
        if (texts.isEmpty()) {
            return;
        }
        Ref subject = new Ref(kind, its.id());
        List<Text> read = List.copyOf(texts);
        all.add(new Passage(
                subject,
                subject,
                its,
                read,
                () -> context.prose(read, anchor),
                Optional.empty(),
                Passage.isOpen(disclosure)));
    }
}

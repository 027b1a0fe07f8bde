package se.tertial.plan.rules.builtin.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.tertial.plan.model.document.FocusArea;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.time.DateRange;
import se.tertial.plan.model.time.TimeFrame;
import se.tertial.plan.rules.builtin.Activities;
import se.tertial.plan.rules.builtin.Candidates;
import se.tertial.plan.rules.builtin.Groups;
import se.tertial.plan.rules.builtin.OneMatter;
import se.tertial.plan.rules.builtin.Passage;
import se.tertial.plan.rules.builtin.SharedWords;
import se.tertial.plan.rules.check.FindingSink;
import se.tertial.plan.rules.check.Observation;
import se.tertial.plan.rules.check.RuleContext;

/** Looks for activities that are the same, or one of which is contained in another. Used once. */
final class Duplicates {

    private static final double SAME = 0.7;
    private static final double SAME_IN_OTHER_WORDS = 0.8;
    private static final int FEWEST_STEMS = 3;
    private static final int FEWEST_TERMS = 2;

    private final RuleContext context;
    private final OneMatter matters;
    private final List<Doing> all = new ArrayList<>();
    private final Groups same = new Groups();
    private final Map<Integer, Integer> containing = new HashMap<>();

    Duplicates(RuleContext context) {
        this.context = context;
        this.matters = new OneMatter(context);
        Candidates<String> index = new Candidates<>();
        for (Plan plan : context.catalogue().plans()) {
            Map<Id, FocusArea> areas = new HashMap<>();
            plan.focusAreas().forEach(area -> area.activities().forEach(top -> areas.put(top.id(), area)));
            for (Activities its : Activities.of(plan)) {
                Id top = (its.above().isEmpty() ? its.activity() : its.above().get(0)).id();
                Doing doing = Doing.of(
                        context,
                        its,
                        plan,
                        Objects.requireNonNull(areas.get(top)).title());
                all.add(doing);
                index.enter(doing.terms()).forEach(candidate -> compare(all.size() - 1, candidate));
            }
        }
    }

    private void compare(int number, int candidate) {
        Doing one = all.get(number);
        Doing other = all.get(candidate);
        if (one.isApartFrom(other) || isNoCase(one, other)) {
            return;
        }
        boolean onePlan = one.plan().id().equals(other.plan().id());
        if (isSame(one, other)) {
            same.join(number, candidate);
        } else if (onePlan && one.isContainedIn(other, FEWEST_STEMS, FEWEST_TERMS)) {
            containing.putIfAbsent(number, candidate);
        } else if (onePlan && other.isContainedIn(one, FEWEST_STEMS, FEWEST_TERMS)) {
            containing.putIfAbsent(candidate, number);
        }
    }

    private static boolean isSame(Doing one, Doing other) {
        double least = one.hasOtherTermsThan(other) ? SAME_IN_OTHER_WORDS : SAME;
        return one.stems().size() >= FEWEST_STEMS
                && one.terms().size() >= FEWEST_TERMS
                && one.similarity(other) >= least;
    }

    /** Whether they are said to hang together, or do not hold at the same time. */
    private boolean isNoCase(Doing one, Doing other) {
        Plan plan = one.plan();
        Plan another = other.plan();
        return matters.areConnected(one.its().ref(), other.its().ref())
                || (!plan.id().equals(another.id())
                        && (refersTo(plan, another) || refersTo(another, plan) || !areInForceTogether(plan, another)));
    }

    private static boolean refersTo(Plan plan, Plan other) {
        Ref ref = new Ref(ObjectKind.PLAN, other.id());
        return plan.relations().stream().anyMatch(relation -> relation.target().equals(Optional.of(ref)));
    }

    private static boolean areInForceTogether(Plan plan, Plan other) {
        return days(plan).flatMap(its -> days(other).filter(its::overlaps)).isPresent();
    }

    private static Optional<DateRange> days(Plan plan) {
        Optional<TimeFrame> validity = plan.validity();
        return validity.flatMap(TimeFrame::earliest)
                .flatMap(first -> validity.flatMap(TimeFrame::latest).map(last -> DateRange.of(first, last)));
    }

    void tell(FindingSink found) {
        for (List<Integer> group : same.all()) {
            List<Doing> others =
                    group.subList(0, group.size() - 1).stream().map(all::get).toList();
            found.add(observation("same", all.get(group.get(group.size() - 1)), others));
        }
        containing.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> found.add(
                        observation("contained", all.get(entry.getKey()), List.of(all.get(entry.getValue())))));
    }

    private Observation observation(String message, Doing doing, List<Doing> others) {
        Observation.Builder observation = Observation.builder()
                .message(message)
                .subject(doing.its().ref())
                .at(doing.its().activity())
                .putEvidence("activity", context.label(doing.its().ref()))
                .putEvidence(
                        "others",
                        context.labels(others.stream()
                                .map(Doing::its)
                                .map(Activities::ref)
                                .toList()));
        others.forEach(
                other -> observation.addOthers(other.its().ref()).at(other.its().activity()));
        boolean open = isOpen(doing) && others.stream().allMatch(Duplicates::isOpen);
        String words =
                SharedWords.longest(doing.prose().text(), others.get(0).prose().text());
        return observation.putEvidence("words", open ? words : "…").build();
    }

    private static boolean isOpen(Doing doing) {
        return Passage.isOpen(doing.plan().disclosure())
                && Passage.isOpen(doing.its().activity().disclosure())
                && doing.its().above().stream().allMatch(above -> Passage.isOpen(above.disclosure()));
    }
}

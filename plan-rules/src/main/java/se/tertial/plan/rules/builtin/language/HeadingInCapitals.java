package se.tertial.plan.rules.builtin.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import se.tertial.plan.model.document.FocusArea;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.Activities;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.FindingSink;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.Observation;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;

/**
 * L04: headings of a plan that are in capitals, as printed; one on the heading, several on the plan with a count. An
 * abbreviation is no heading in capitals.
 */
public final class HeadingInCapitals implements Rule {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");
    private static final int MANY_LETTERS = 10;
    private static final int LONGEST_ABBREVIATION = 4;

    /** A rule; all are equal. */
    public HeadingInCapitals() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(HeadingInCapitals.class, "L04")
                .describe()
                .severity(Severity.INFO)
                .addNeeds(Need.PLAN)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return Check.ofCatalogue(found -> context.catalogue().plans().forEach(plan -> look(context, plan, found)));
    }

    /** A heading; what is shown of it is its name only, where others may not read it. */
    private record Heading(Ref ref, PlanObject place, String words, String shown) {}

    private static void look(RuleContext context, Plan plan, FindingSink found) {
        List<Heading> capitals = headings(context, plan).stream()
                .filter(heading -> isInCapitals(heading.words))
                .toList();
        if (capitals.isEmpty()) {
            return;
        }
        Ref whole = new Ref(ObjectKind.PLAN, plan.id());
        Observation.Builder observation = Observation.builder()
                .putEvidence("plan", context.label(whole))
                .putEvidence("heading", capitals.get(0).shown)
                .count("count", capitals.size());
        capitals.forEach(heading -> observation.at(heading.place));
        if (capitals.size() == 1) {
            found.add(observation.message("one").subject(capitals.get(0).ref).build());
        } else {
            capitals.forEach(heading -> observation.addOthers(heading.ref));
            found.add(observation.message("several").subject(whole).build());
        }
    }

    private static List<Heading> headings(RuleContext context, Plan plan) {
        List<Heading> headings = new ArrayList<>();
        for (FocusArea area : plan.focusAreas()) {
            String words = area.printedTitle().orElseGet(area.title()::plain);
            headings.add(new Heading(new Ref(ObjectKind.FOCUS_AREA, area.id()), area, words, words));
        }
        Activities.of(plan)
                .forEach(its -> its.activity()
                        .title()
                        .map(title -> new Heading(its.ref(), its.activity(), title.plain(), context.label(its.ref())))
                        .ifPresent(headings::add));
        return headings;
    }

    private static boolean isInCapitals(String heading) {
        return count(heading, Character::isLowerCase) == 0
                && (count(heading, Character::isUpperCase) >= MANY_LETTERS
                        || BETWEEN.splitAsStream(heading).anyMatch(HeadingInCapitals::isWord));
    }

    private static boolean isWord(String word) {
        return word.length() > LONGEST_ABBREVIATION && word.codePoints().allMatch(Character::isUpperCase);
    }

    private static long count(String heading, IntPredicate letters) {
        return heading.codePoints().filter(letters).count();
    }
}

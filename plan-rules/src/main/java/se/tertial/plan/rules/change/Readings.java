package se.tertial.plan.rules.change;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.Wording;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.FocusArea;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.rules.followup.Lifetimes;

/** How the things of a catalogue read on a day, those that do not live then left out. */
final class Readings {

    private final Set<ObjectKind> kinds;
    private final Optional<LocalDate> day;
    private final Map<Ref, String> texts = new LinkedHashMap<>();

    private Readings(Set<ObjectKind> kinds, Optional<LocalDate> day) {
        this.kinds = kinds;
        this.day = day;
    }

    static Map<Ref, String> of(Catalogue catalogue, Set<ObjectKind> kinds, Optional<LocalDate> day) {
        Readings readings = new Readings(kinds, day);
        catalogue.strategies().forEach(its -> readings.put(ObjectKind.STRATEGY, its.id(), its.title()));
        catalogue.plans().forEach(plan -> {
            readings.put(ObjectKind.PLAN, plan.id(), plan.title());
            plan.focusAreas().forEach(readings::focusArea);
        });
        catalogue.targetAreas().forEach(its -> readings.put(ObjectKind.TARGET_AREA, its.id(), its.title()));
        catalogue.goals().forEach(its -> readings.put(ObjectKind.GOAL, its.id(), its.text()));
        catalogue.assignments().stream().filter(readings::lives).forEach(readings::assignment);
        catalogue.indicators().forEach(its -> readings.put(ObjectKind.INDICATOR, its.id(), its.name()));
        catalogue.risks().forEach(its -> readings.put(ObjectKind.RISK, its.id(), its.title()));
        return readings.texts;
    }

    private boolean lives(Assignment assignment) {
        return day.filter(its -> !Lifetimes.lives(assignment, its)).isEmpty();
    }

    private void focusArea(FocusArea area) {
        put(ObjectKind.FOCUS_AREA, area.id(), area.title());
        area.activities().forEach(this::activity);
    }

    private void activity(Activity activity) {
        List<Text> parts = Stream.of(activity.title(), activity.text())
                .flatMap(Optional::stream)
                .toList();
        put(
                ObjectKind.ACTIVITY,
                activity.id(),
                Text.of(String.join(" ", parts.stream().map(Text::plain).toList())));
        activity.activities().forEach(this::activity);
    }

    private void assignment(Assignment assignment) {
        Text text = assignment.wordings().stream()
                .filter(this::isInForce)
                .reduce((earlier, later) -> later)
                .map(Wording::text)
                .orElse(assignment.text());
        put(ObjectKind.ASSIGNMENT, assignment.id(), text);
    }

    private boolean isInForce(Wording wording) {
        return day.filter(its -> wording.from().filter(its::isBefore).isEmpty()
                        && wording.to().filter(its::isAfter).isEmpty())
                .isPresent();
    }

    private void put(ObjectKind kind, Id id, Text text) {
        if (kinds.contains(kind)) {
            texts.put(
                    Ref.of(kind, id),
                    text.plain().replaceAll("[\\s\\u00a0]+", " ").strip());
        }
    }
}

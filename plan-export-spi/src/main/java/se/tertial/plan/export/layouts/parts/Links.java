package se.tertial.plan.export.layouts.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.tertial.plan.export.words.Runs;
import se.tertial.plan.model.assignment.Consultation;
import se.tertial.plan.model.assignment.Dependency;
import se.tertial.plan.model.followup.ReportingDuty;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.measure.Funding;
import se.tertial.plan.model.measure.GoalInteraction;
import se.tertial.plan.model.text.Text;

/** What things are called that have no name of their own, but join others or are for another: by its kind and those. */
final class Links {

    /** A link between links is not followed: they may lead in a circle. */
    private static final Set<ObjectKind> KINDS = Set.of(
            ObjectKind.GOAL_INTERACTION,
            ObjectKind.FUNDING,
            ObjectKind.CONSULTATION,
            ObjectKind.DEPENDENCY,
            ObjectKind.REPORTING_DUTY);

    private final Reader reader;

    Links(Reader reader) {
        this.reader = reader;
    }

    /** The name; empty if the object is no link. */
    Optional<Text> name(PlanObject object) {
        if (object instanceof GoalInteraction its) {
            return Optional.of(joined(ObjectKind.GOAL_INTERACTION, "", Stream.of(end(its.from()), end(its.to()))));
        }
        if (object instanceof Funding its) {
            return Optional.of(joined(
                    ObjectKind.FUNDING,
                    " " + its.year(),
                    its.subject().map(this::end).or(() -> reader.in(its.origin())).stream()));
        }
        if (object instanceof Consultation its) {
            return Optional.of(joined(ObjectKind.CONSULTATION, "", Stream.of(end(its.subject()))));
        }
        return work(object);
    }

    private Optional<Text> work(PlanObject object) {
        if (object instanceof Dependency its) {
            Optional<Text> on = its.on()
                    .map(this::end)
                    .or(() -> reader.in(its.text()).map(Brevity::of))
                    .or(() -> its.party().flatMap(reader::party));
            return Optional.of(
                    joined(ObjectKind.DEPENDENCY, "", Stream.concat(Stream.of(end(its.from())), on.stream())));
        }
        return object instanceof ReportingDuty its
                ? Optional.of(
                        joined(ObjectKind.REPORTING_DUTY, "", Stream.of(reader.body(its.body()), end(its.subject()))))
                : Optional.empty();
    }

    private Text joined(ObjectKind kind, String which, Stream<Text> ends) {
        List<Text> all = new ArrayList<>(ends.toList());
        return new Runs()
                .and(reader.word(kind) + which)
                .and(all.isEmpty() ? "" : ": ")
                .and(Runs.joined(" → ", all))
                .text();
    }

    private Text end(Ref ref) {
        return KINDS.contains(ref.kind()) ? Names.unnamed(reader, ref) : reader.brief(ref);
    }
}

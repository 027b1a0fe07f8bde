package se.tertial.plan.export.layouts.parts;

import java.util.Optional;
import se.tertial.plan.export.words.Runs;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.Commitment;
import se.tertial.plan.model.document.Decision;
import se.tertial.plan.model.document.Deliverable;
import se.tertial.plan.model.document.FocusArea;
import se.tertial.plan.model.document.Milestone;
import se.tertial.plan.model.document.PlanDocument;
import se.tertial.plan.model.document.Requirement;
import se.tertial.plan.model.document.TargetArea;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.measure.Control;
import se.tertial.plan.model.measure.Goal;
import se.tertial.plan.model.measure.Indicator;
import se.tertial.plan.model.measure.Risk;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.model.status.StatusScale;
import se.tertial.plan.model.text.Text;

/** What things are called. */
final class Names {

    private final Reader reader;

    Names(Reader reader) {
        this.reader = reader;
    }

    /** Number and name; what a link joins; the id of what has neither. */
    Text name(Ref ref) {
        return reader.catalogue()
                .find(ref)
                .flatMap(this::name)
                .filter(name -> !name.isBlank())
                .orElseGet(() -> unnamed(reader, ref));
    }

    static Text unnamed(Reader reader, Ref ref) {
        return Text.of(reader.word(ref.kind()) + " " + ref.id());
    }

    private Optional<Text> name(PlanObject object) {
        if (object instanceof Assignment its) {
            return Optional.of(numbered(its.number(), its.text()));
        }
        if (object instanceof Activity its) {
            return its.title().or(its::text).map(text -> numbered(its.number(), text));
        }
        if (object instanceof Decision its) {
            return Optional.of(new Decisions(reader).brief(its));
        }
        if (object instanceof StatusScale its) {
            return Optional.of(scale(its));
        }
        return text(object).map(reader::in).filter(text -> !text.isBlank()).or(() -> new Links(reader).name(object));
    }

    /** With its version: most scales of an organisation are called alike from version to version. */
    private Text scale(StatusScale scale) {
        return Runs.of(reader.word(ObjectKind.STATUS_SCALE) + ": ")
                .and(reader.in(scale.name()))
                .and(", " + reader.word("scale.version") + " " + scale.version())
                .text();
    }

    private Text numbered(Optional<String> number, Text text) {
        return Runs.of(number.map(its -> its + " ").orElse(""))
                .and(reader.in(text))
                .text();
    }

    private static Optional<Text> text(PlanObject object) {
        if (object instanceof Goal its) {
            return its.title().or(() -> Optional.of(its.text()));
        }
        if (object instanceof PlanDocument its) {
            return Optional.of(its.title());
        }
        if (object instanceof FollowUpHeader its) {
            return its.title();
        }
        return step(object).or(() -> part(object));
    }

    private static Optional<Text> part(PlanObject object) {
        if (object instanceof FocusArea its) {
            return Optional.of(its.title());
        }
        if (object instanceof TargetArea its) {
            return Optional.of(its.title());
        }
        if (object instanceof Commitment its) {
            return Optional.of(its.text());
        }
        if (object instanceof Requirement its) {
            return Optional.of(its.text());
        }
        return object instanceof Body its ? Optional.of(its.name()) : Optional.empty();
    }

    private static Optional<Text> step(PlanObject object) {
        if (object instanceof Indicator its) {
            return Optional.of(its.name());
        }
        if (object instanceof Risk its) {
            return Optional.of(its.title());
        }
        if (object instanceof Control its) {
            return Optional.of(its.title());
        }
        if (object instanceof Deliverable its) {
            return Optional.of(its.name());
        }
        return object instanceof Milestone its ? Optional.of(its.name()) : Optional.empty();
    }
}

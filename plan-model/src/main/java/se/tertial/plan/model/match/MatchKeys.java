package se.tertial.plan.model.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tertial.plan.model.PortfolioMerge;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.Consultation;
import se.tertial.plan.model.assignment.Dependency;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.Commitment;
import se.tertial.plan.model.document.Decision;
import se.tertial.plan.model.document.Deliverable;
import se.tertial.plan.model.document.FocusArea;
import se.tertial.plan.model.document.Milestone;
import se.tertial.plan.model.document.PlanDocument;
import se.tertial.plan.model.document.Requirement;
import se.tertial.plan.model.document.TargetArea;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.ReportingDuty;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.Identifier;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.identity.SourceDocument;
import se.tertial.plan.model.match.Census.Resident;
import se.tertial.plan.model.measure.Control;
import se.tertial.plan.model.measure.Funding;
import se.tertial.plan.model.measure.Goal;
import se.tertial.plan.model.measure.GoalInteraction;
import se.tertial.plan.model.measure.Indicator;
import se.tertial.plan.model.measure.Risk;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.model.organisation.BodyGroup;
import se.tertial.plan.model.organisation.Person;
import se.tertial.plan.model.organisation.TargetGroup;
import se.tertial.plan.model.text.GlossaryEntry;
import se.tertial.plan.model.text.Text;

/**
 * What an object can be recognised by beside its id: its identifiers, its text, and for things without a text what they
 * connect. Texts are folded, references written with the names of the base.
 */
final class MatchKeys {

    private final Census census;
    private final UnaryOperator<Ref> named;

    MatchKeys(Census census, UnaryOperator<Ref> named) {
        this.census = census;
        this.named = named;
    }

    static Set<String> identifiers(Resident its) {
        return its.object().identifiers().stream()
                .filter(identifier -> !identifier.scheme().equals(PortfolioMerge.FORMER_ID))
                .map(Identifier::toString)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The main text; empty for what has none. */
    Set<String> main(Resident its) {
        return keys(text(its.object()).map(Folded::of).or(() -> connection(its)));
    }

    /** The main text and every other way in which it is or was written. */
    Set<String> any(Resident its) {
        Set<String> keys = new LinkedHashSet<>(main(its));
        others(its.object()).map(Folded::of).filter(key -> !key.isEmpty()).forEach(keys::add);
        return keys;
    }

    private static Set<String> keys(Optional<String> key) {
        return key.filter(its -> !its.isBlank()).map(Set::of).orElse(Set.of());
    }

    /** The text by which people know the object. */
    static Optional<Text> text(PlanObject object) {
        if (object instanceof PlanDocument document) {
            return Optional.of(document.title());
        } else if (object instanceof Assignment assignment) {
            return Optional.of(assignment.text());
        } else if (object instanceof Activity activity) {
            return Optional.of(Text.of(Stream.concat(activity.title().stream(), activity.text().stream())
                    .map(Text::plain)
                    .collect(Collectors.joining("\n"))));
        } else if (object instanceof FollowUp followUp) {
            return followUp.title();
        }
        return organisational(object).or(() -> partial(object)).or(() -> measured(object));
    }

    private static Optional<Text> organisational(PlanObject object) {
        if (object instanceof Body body) {
            return Optional.of(body.name());
        } else if (object instanceof BodyGroup group) {
            return Optional.of(group.name());
        } else if (object instanceof TargetGroup group) {
            return Optional.of(group.name());
        }
        return Optional.empty();
    }

    private static Optional<Text> partial(PlanObject object) {
        if (object instanceof FocusArea area) {
            return Optional.of(area.title());
        } else if (object instanceof TargetArea area) {
            return Optional.of(area.title());
        } else if (object instanceof Deliverable deliverable) {
            return Optional.of(deliverable.name());
        } else if (object instanceof Milestone milestone) {
            return Optional.of(milestone.name());
        } else if (object instanceof Requirement requirement) {
            return Optional.of(requirement.text());
        } else if (object instanceof Commitment commitment) {
            return Optional.of(commitment.text());
        }
        return Optional.empty();
    }

    private static Optional<Text> measured(PlanObject object) {
        if (object instanceof Goal goal) {
            return Optional.of(goal.text());
        } else if (object instanceof Indicator indicator) {
            return Optional.of(indicator.name());
        } else if (object instanceof Risk risk) {
            return Optional.of(risk.title());
        } else if (object instanceof Control control) {
            return Optional.of(control.title());
        }
        return Optional.empty();
    }

    private static Stream<String> others(PlanObject object) {
        if (object instanceof Body body) {
            return Stream.concat(body.code().stream(), body.aliases().stream());
        } else if (object instanceof BodyGroup group) {
            return group.aliases().stream();
        } else if (object instanceof Assignment assignment) {
            return assignment.wordings().stream().map(wording -> wording.text().plain());
        }
        return Stream.empty();
    }

    /** What an object without a text connects, or what makes it one of its kind; empty if nothing does. */
    private Optional<String> connection(Resident its) {
        PlanObject object = its.object();
        if (object instanceof SourceDocument document) {
            return document.sha256();
        } else if (object instanceof Person person) {
            return joined(Folded.of(person.name()), body(person.body()));
        } else if (object instanceof GlossaryEntry entry) {
            return joined(entry.kind(), Folded.of(entry.term()), entry.language());
        } else if (object instanceof Decision decision) {
            return decision(decision);
        } else if (object instanceof Comment comment) {
            List<String> words = comment.paragraphs().stream().map(Folded::of).toList();
            return joined(named.apply(census.subjectOf(its.ref())), body(comment.body()), words);
        }
        return between(object);
    }

    private Optional<String> between(PlanObject object) {
        if (object instanceof Funding money) {
            return joined(subject(money.subject()), money.year(), money.account(), money.amount(), money.currency());
        } else if (object instanceof Dependency wait) {
            return joined(
                    wait.kind(),
                    named.apply(wait.from()),
                    subject(wait.on()),
                    wait.text().map(Folded::of));
        } else if (object instanceof Consultation held) {
            return joined(named.apply(held.subject()), held.recordNumber());
        } else if (object instanceof ReportingDuty duty) {
            return joined(named.apply(duty.subject()), body(Optional.of(duty.body())), duty.periods());
        } else if (object instanceof GoalInteraction interaction) {
            return joined(named.apply(interaction.from()), named.apply(interaction.to()), interaction.type());
        }
        return Optional.empty();
    }

    /** A paragraph of the minutes of a day is one decision; so is one with the same words. */
    private Optional<String> decision(Decision decision) {
        Optional<String> day = decision.date().flatMap(date -> date.edtf()).map(Object::toString);
        if (day.isPresent() && decision.paragraph().isPresent()) {
            return joined(body(decision.body()), day, decision.paragraph().map(Folded::of));
        }
        return decision.text().flatMap(text -> joined(body(decision.body()), day, decision.act(), Folded.of(text)));
    }

    private Optional<Ref> body(Optional<Id> id) {
        return id.map(its -> named.apply(new Ref(ObjectKind.BODY, its)));
    }

    private Optional<Ref> subject(Optional<Ref> ref) {
        return ref.map(named);
    }

    private static Optional<String> joined(Object... parts) {
        List<String> written = new ArrayList<>();
        for (Object part : parts) {
            written.add(
                    part instanceof Optional<?> optional
                            ? optional.map(Object::toString).orElse("")
                            : part.toString());
        }
        return Optional.of(String.join("\u0000", written));
    }
}

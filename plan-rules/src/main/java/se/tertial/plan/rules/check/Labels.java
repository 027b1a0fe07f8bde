package se.tertial.plan.rules.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.Commitment;
import se.tertial.plan.model.document.FocusArea;
import se.tertial.plan.model.document.PlanDocument;
import se.tertial.plan.model.document.Requirement;
import se.tertial.plan.model.document.TargetArea;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.identity.Disclosure;
import se.tertial.plan.model.identity.DisclosureLevel;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.measure.Goal;
import se.tertial.plan.model.measure.Indicator;
import se.tertial.plan.model.measure.Risk;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.model.text.Text;

/** Short names of things, for messages. */
final class Labels {

    private static final int LONGEST = 60;
    private static final int MOST_NAMED = 3;

    private final Catalogue catalogue;

    Labels(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    String of(Ref ref) {
        return catalogue
                .find(ref)
                .flatMap(Labels::name)
                .map(Labels::shortened)
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> ref.id().toString());
    }

    /** The first names; what there is beyond them is hinted at. */
    String ofSome(Collection<Ref> refs) {
        String names = refs.stream().limit(MOST_NAMED).map(this::of).collect(Collectors.joining("; "));
        return refs.size() > MOST_NAMED ? names + "; …" : names;
    }

    String ofBodies(Iterable<Id> bodies) {
        List<String> names = new ArrayList<>();
        bodies.forEach(body -> names.add(of(new Ref(ObjectKind.BODY, body))));
        return String.join(", ", names);
    }

    private static Optional<String> name(PlanObject object) {
        if (object instanceof Body body) {
            return body.code().or(() -> Optional.of(body.name().plain()));
        }
        return text(object).map(Text::plain);
    }

    private static Optional<Text> text(PlanObject object) {
        if (object instanceof Assignment its) {
            return open(its.disclosure(), its.text());
        }
        if (object instanceof Activity its) {
            return its.title().or(its::text).flatMap(text -> open(its.disclosure(), text));
        }
        if (object instanceof PlanDocument its) {
            return open(its.disclosure(), its.title());
        }
        if (object instanceof Risk its) {
            return open(its.disclosure(), its.title());
        }
        if (object instanceof FocusArea its) {
            return Optional.of(its.title());
        }
        if (object instanceof TargetArea its) {
            return Optional.of(its.title());
        }
        if (object instanceof Goal its) {
            return its.title().or(() -> Optional.of(its.text()));
        }
        if (object instanceof Commitment its) {
            return Optional.of(its.text());
        }
        if (object instanceof Requirement its) {
            return Optional.of(its.text());
        }
        if (object instanceof Indicator its) {
            return Optional.of(its.name());
        }
        return object instanceof FollowUpHeader its ? its.title() : Optional.empty();
    }

    private static Optional<Text> open(Optional<Disclosure> disclosure, Text text) {
        return disclosure.map(Disclosure::level).orElse(DisclosureLevel.PUBLIC) == DisclosureLevel.PUBLIC
                ? Optional.of(text)
                : Optional.empty();
    }

    /** The first words in one line: as many as fit. */
    private static String shortened(String text) {
        String line = text.replaceAll("[\\s\\p{Z}]+", " ").replaceAll("^ | ?\\.? ?$", "");
        if (line.length() <= LONGEST) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST);
        int whole = line.offsetByCodePoints(0, line.codePointCount(0, LONGEST) - 1);
        return line.substring(0, space > 0 ? space : whole) + "…";
    }
}

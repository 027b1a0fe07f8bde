package se.tertial.plan.rules.builtin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.measure.Goal;
import se.tertial.plan.model.measure.Indicator;
import se.tertial.plan.model.measure.Risk;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.language.Anchor;
import se.tertial.plan.rules.language.prose.Prose;

/** How the things are worded that reports are about. */
public final class Wordings {

    private Wordings() {}

    /**
     * What a thing says of itself.
     *
     * @param context what the rule may know
     * @param subject the thing
     * @return its words in Swedish; empty if it is not there, or has none
     */
    public static Prose of(RuleContext context, Ref subject) {
        List<Text> texts = context.catalogue()
                .find(subject)
                .map(Wordings::texts)
                .orElse(Stream.of())
                .toList();
        return context.prose(texts, Anchor.plan(context.asOf()));
    }

    /**
     * The texts of a thing, with those of its parts where it has some.
     *
     * @param object the thing
     * @return the texts, in order; none if it is no such thing
     */
    public static Stream<Text> texts(PlanObject object) {
        if (object instanceof Assignment its) {
            return Stream.of(Stream.of(its.text()), its.scope().stream(), its.parts().stream())
                    .flatMap(texts -> texts);
        }
        if (object instanceof Activity its) {
            return Stream.of(its.title(), its.text()).flatMap(Optional::stream);
        }
        if (object instanceof Goal its) {
            return Stream.concat(its.title().stream(), Stream.of(its.text()));
        }
        if (object instanceof Risk its) {
            return Stream.concat(Stream.of(its.title()), its.text().stream());
        }
        return object instanceof Indicator its ? Stream.of(its.name()) : Stream.of();
    }
}

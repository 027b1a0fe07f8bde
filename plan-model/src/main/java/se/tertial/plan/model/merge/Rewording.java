package se.tertial.plan.model.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.AssignmentEvent;
import se.tertial.plan.model.assignment.AssignmentEventKind;
import se.tertial.plan.model.assignment.Wording;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.match.Folded;
import se.tertial.plan.model.match.Similar;
import se.tertial.plan.model.rewrite.AssignmentRewrite;
import se.tertial.plan.model.rewrite.Rewrite;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.text.TextSimilarity;

/**
 * How an assignment reads after a merge, how it has read, and what has happened to it.
 *
 * <p>Where the two read differently, both wordings are kept, the older first, and an event tells of it. A wording that
 * the other side knows as an earlier one is the older. Else that one is newer of which a later day is told; if the days
 * do not say, the incoming one.
 */
record Rewording(Text text, List<Wording> wordings, List<AssignmentEvent> events) {

    static Rewording of(Join join, Joined<Assignment> its, Assignment base, Assignment incoming) {
        List<Wording> wordings = its.union(Assignment::wordings, AssignmentRewrite::wording);
        List<AssignmentEvent> events = its.union(Assignment::events, AssignmentRewrite::assignmentEvent);
        if (Folded.same(base.text(), incoming.text())) {
            return new Rewording(its.text("text", Assignment::text), wordings, events);
        } else if (knows(base, incoming.text())) {
            return new Rewording(base.text(), wordings, events);
        } else if (knows(incoming, base.text())) {
            return new Rewording(incoming.text(), history(base, incoming), events);
        }
        its.reworded("text", base.text(), incoming.text(), alike(base, incoming));
        List<AssignmentEvent> more = new ArrayList<>(events);
        more.add(AssignmentEvent.builder().kind(AssignmentEventKind.REWORDED).build());
        return join.lastSeen().laterInBase(new Ref(ObjectKind.ASSIGNMENT, base.id()))
                ? new Rewording(base.text(), history(incoming, base), more)
                : new Rewording(incoming.text(), history(base, incoming), more);
    }

    private static boolean knows(Assignment assignment, Text text) {
        return assignment.wordings().stream().anyMatch(wording -> Folded.same(wording.text(), text));
    }

    private static List<Wording> history(Assignment older, Assignment newer) {
        List<Wording> history = new ArrayList<>(older.wordings());
        if (!knows(older, older.text()) && !knows(newer, older.text())) {
            history.add(Wording.builder().text(older.text()).build());
        }
        Set<Wording> known = history.stream().map(Rewording::content).collect(Collectors.toSet());
        newer.wordings().stream()
                .filter(wording -> !known.contains(content(wording)))
                .forEach(history::add);
        if (!knows(newer, newer.text()) && !knows(older, newer.text())) {
            history.add(Wording.builder().text(newer.text()).build());
        }
        return history;
    }

    private static Wording content(Wording wording) {
        return AssignmentRewrite.wording(Rewrite.WITHOUT_SOURCES, wording);
    }

    private static OptionalDouble alike(Assignment base, Assignment incoming) {
        String one = Folded.of(base.text());
        String other = Folded.of(incoming.text());
        return one.length() > Similar.LONGEST || other.length() > Similar.LONGEST
                ? OptionalDouble.empty()
                : OptionalDouble.of(TextSimilarity.ratio(one, other));
    }
}

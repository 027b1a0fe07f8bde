package se.tertial.plan.rules.builtin.figure;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.Kinship;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.FindingSink;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.ReportView;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;

/**
 * Q06: on how many things each body answered, of those that it was asked about in a follow-up: by reporting duty, else by
 * responsibility, and never of all. Where neither is known, it is only told on how many things it commented. A report that
 * speaks with one voice, without bodies, says nothing about who answered.
 */
public final class Coverage implements Rule {

    /** A rule; all are equal. */
    public Coverage() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(Coverage.class, "Q06")
                .describe()
                .severity(Severity.INFO)
                .addNeeds(Need.REPORT)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        Kinship kinship = new Kinship(context.catalogue());
        return Tally.eachFollowUp(() -> new Counting(context, kinship));
    }

    /** How it is known who was asked; in the order in which a body's figures are told, with the message of each. */
    private enum Basis {
        DUTY("asked"),
        RESPONSIBILITY("responsible"),
        UNKNOWN("unknown");

        private final String message;

        Basis(String message) {
            this.message = message;
        }
    }

    private record Line(Id body, Basis basis) implements Comparable<Line> {

        private static final Comparator<Line> ORDER =
                Comparator.comparing(Line::body).thenComparing(Line::basis);

        @Override
        public int compareTo(Line other) {
            return ORDER.compare(this, other);
        }
    }

    private static final class Cell {
        private int asked;
        private int answered;
        private int comments;
        private int words;
    }

    private record Counting(RuleContext context, Kinship kinship, Map<Line, Cell> cells) implements Tally {

        Counting(RuleContext context, Kinship kinship) {
            this(context, kinship, new TreeMap<>());
        }

        @Override
        public void count(ReportView view) {
            List<Comment> comments = view.report().comments();
            if (comments.stream().map(Comment::body).anyMatch(Optional::isEmpty)) {
                return;
            }
            Set<Id> speaking = new HashSet<>(view.commenting());
            view.report().assessments().forEach(its -> its.body().ifPresent(speaking::add));
            Optional<Set<Id>> asked = view.asked();
            Set<Id> answering = view.responsible().map(its -> its.answering()).orElse(Set.of());
            if (asked.isPresent()) {
                asked.get().forEach(body -> add(view, new Line(body, Basis.DUTY), speaking));
            } else if (!answering.isEmpty()) {
                answering.forEach(body -> add(view, new Line(body, Basis.RESPONSIBILITY), speaking));
            } else {
                speaking.forEach(body -> add(view, new Line(body, Basis.UNKNOWN), speaking));
            }
        }

        private void add(ReportView view, Line line, Set<Id> speaking) {
            Cell cell = cells.computeIfAbsent(line, its -> new Cell());
            cell.asked++;
            cell.answered += kinship.isAmong(line.body(), speaking) ? 1 : 0;
            for (Comment comment : view.report().comments()) {
                if (kinship.isAmong(line.body(), Set.of(comment.body().orElseThrow()))) {
                    cell.comments++;
                    cell.words += WordCount.of(comment);
                }
            }
        }

        @Override
        public void tell(FollowUpHeader followUp, FindingSink found) {
            cells.forEach((line, cell) -> found.figure(Tally.observe(followUp)
                    .message(line.basis().message)
                    .putEvidence("body", context.bodyNames(Set.of(line.body())))
                    .count("answered", cell.answered)
                    .count("asked", cell.asked)
                    .count("words", cell.comments == 0 ? 0 : Math.round((double) cell.words / cell.comments))
                    .build()));
        }
    }
}

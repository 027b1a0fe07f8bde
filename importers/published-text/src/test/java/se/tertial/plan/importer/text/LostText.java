package se.tertial.plan.importer.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.FocusArea;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.document.PlanDocument;
import se.tertial.plan.model.document.Strategy;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.model.text.Text;

/**
 * Finds what stands in a document and nowhere in the portfolio that was read from it: every character of every line but
 * spaces and the marks of layout must be in a text, a printed value or a note.
 *
 * <p>A line is compared without its spaces. It may have been cut: so it must be covered by at most {@value #MOST_PIECES}
 * pieces that stand somewhere, one after the other.
 */
final class LostText {

    private static final int MOST_PIECES = 6;
    private static final Pattern LAYOUT = Pattern.compile("[\\s\\p{Z}\\u200B\\uFEFF\\u2060|#*_>]+");
    private static final Pattern RULE = Pattern.compile("[-:=|\\s\\p{Z}]*");
    private static final Pattern MARK = Pattern.compile("^[\\s\\p{Z}]*(?:[-–—−•‣◦●○▪▫■□·+→➢✓]+|o(?=[\\s\\p{Z}]))");

    private final Set<String> kept = new HashSet<>();

    private LostText() {}

    static List<String> of(String document, Portfolio portfolio) {
        LostText lost = new LostText();
        lost.collect(portfolio);
        String all = String.join("\n", lost.kept);
        List<String> lines = new ArrayList<>();
        for (String line :
                Normalizer.normalize(document, Normalizer.Form.NFC).split("[\\n\\r\\f\\u0085\\u2028\\u2029]", -1)) {
            if (RULE.matcher(line).matches()) {
                continue;
            }
            String rest = squeezed(MARK.matcher(line).replaceFirst(""));
            if (!isCovered(rest, all)) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static boolean isCovered(String line, String all) {
        int at = 0;
        for (int piece = 0; piece < MOST_PIECES && at < line.length(); piece++) {
            int end = line.length();
            while (end > at && !all.contains(line.substring(at, end))) {
                end--;
            }
            if (end == at && !isLayout(line.charAt(at))) {
                return false;
            }
            at = Math.max(end, at + 1);
        }
        return at >= line.length();
    }

    private static boolean isLayout(char c) {
        return ":-=()".indexOf(c) >= 0;
    }

    private static String squeezed(String text) {
        return LAYOUT.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private void keep(String text) {
        kept.add(squeezed(text));
    }

    private void keep(Text text) {
        keep(text.plain());
    }

    private void collect(Portfolio portfolio) {
        portfolio.bodies().forEach(this::body);
        portfolio.assignments().forEach(this::assignment);
        portfolio.followUps().forEach(this::followUp);
        portfolio.strategies().forEach(this::strategy);
        portfolio.plans().forEach(this::plan);
        portfolio.targetAreas().forEach(area -> {
            keep(area.title());
            area.overallGoal().ifPresent(this::keep);
        });
        portfolio.goals().forEach(goal -> {
            goal.title().ifPresent(this::keep);
            keep(goal.text());
        });
        portfolio.importNotes().forEach(note -> note.evidence().values().forEach(this::keep));
    }

    private void body(Body body) {
        keep(body.name());
        body.code().ifPresent(this::keep);
        body.aliases().forEach(this::keep);
    }

    private void assignment(Assignment assignment) {
        keep(assignment.text());
        assignment.number().ifPresent(this::keep);
        assignment.responsibility().flatMap(its -> its.code()).ifPresent(this::keep);
    }

    private void followUp(FollowUp followUp) {
        followUp.title().ifPresent(this::keep);
        followUp.recordNumber().ifPresent(number -> keep(number.printed()));
        followUp.reports().forEach(this::report);
    }

    private void report(Report report) {
        report.printedSubject().ifPresent(this::keep);
        report.assessments().forEach(assessment -> assessment.printed().ifPresent(this::keep));
        report.comments().stream()
                .map(Comment::paragraphs)
                .flatMap(List::stream)
                .forEach(this::keep);
    }

    private void strategy(Strategy strategy) {
        document(strategy);
        strategy.commitments().forEach(commitment -> {
            keep(commitment.text());
            commitment.text().plain().lines().forEach(this::keep);
        });
    }

    private void plan(Plan plan) {
        document(plan);
        plan.focusAreas().forEach(this::area);
    }

    private void document(PlanDocument document) {
        keep(document.title());
        document.recordNumber().ifPresent(number -> keep(number.printed()));
        document.date().ifPresent(date -> keep(date.toString()));
        document.introduction().forEach(this::keep);
    }

    private void area(FocusArea area) {
        keep(area.title());
        area.printedTitle().ifPresent(this::keep);
        area.text().ifPresent(this::keep);
        area.activities().forEach(this::activity);
    }

    private void activity(Activity activity) {
        activity.number().ifPresent(this::keep);
        activity.title().ifPresent(this::keep);
        activity.text().ifPresent(text -> {
            keep(text);
            text.plain().lines().forEach(this::keep);
        });
        activity.activities().forEach(this::activity);
    }
}

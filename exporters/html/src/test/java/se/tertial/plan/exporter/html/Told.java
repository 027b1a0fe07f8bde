package se.tertial.plan.exporter.html;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Disclosure;
import se.tertial.plan.model.identity.DisclosureLevel;
import se.tertial.plan.model.text.Text;

/**
 * What a page of the follow-up tells, held against the model.
 *
 * @param region the model
 * @param text what a browser reads
 * @param html the file
 */
record Told(Region region, String text, String html) {

    /** Finds everything of the last revision for the period, each after the other; gives how much there is. */
    int inOrder() {
        String all = flat(text);
        int at = 0;
        List<String> expected = expected();
        for (String each : expected) {
            int found = all.indexOf(flat(each), at);
            assertTrue(found >= at, each);
            at = found + 1;
        }
        return expected.size();
    }

    private List<String> expected() {
        List<FollowUp> current = region.portfolio().followUps().stream()
                .filter(its -> its.period().code().equals(region.period()))
                .toList();
        List<String> expected = new ArrayList<>();
        for (Report report : current.get(current.size() - 1).reports()) {
            region.portfolio()
                    .assignment(report.subject().id())
                    .map(Assignment::text)
                    .map(Text::plain)
                    .ifPresent(expected::add);
            report.assessments().stream()
                    .map(Assessment::printed)
                    .flatMap(printed -> printed.stream())
                    .forEach(expected::add);
            report.comments().stream()
                    .filter(comment -> !isSecret(report, comment))
                    .flatMap(comment -> comment.paragraphs().stream())
                    .map(Text::plain)
                    .forEach(expected::add);
        }
        return expected;
    }

    /** What is in the file although the public may not read it. */
    List<String> leaked() {
        return secret().filter(flat(html)::contains).toList();
    }

    long secrets() {
        return secret().count();
    }

    private Stream<String> secret() {
        return region.portfolio().followUps().stream()
                .flatMap(its -> its.reports().stream())
                .flatMap(report -> report.comments().stream().filter(comment -> isSecret(report, comment)))
                .flatMap(comment -> comment.paragraphs().stream())
                .map(paragraph -> flat(paragraph.plain()));
    }

    private static boolean isSecret(Report report, Comment comment) {
        return comment.disclosure()
                .or(report::disclosure)
                .map(Disclosure::level)
                .filter(level -> level != DisclosureLevel.PUBLIC)
                .isPresent();
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ");
    }
}

package se.tertial.examples.benchmarks.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The file of a portfolio as records for the peers: the fields that our rows need, in the order of the file, null where a field is left out.
 *
 * @param format what the file says that it is
 */
public record PortfolioRecords(
        String format,
        String version,
        Organisation organisation,
        List<Body> bodies,
        List<Scale> statusScales,
        List<Plan> plans,
        List<Assignment> assignments,
        List<FollowUp> followUps) {

    /** Who plans. */
    public record Organisation(String name) {}

    /** Who decides or answers. */
    public record Body(String id, String name, String kind, String code) {}

    /** A status scale. */
    public record Scale(
            String id,
            String version,
            Map<String, String> name,
            List<Level> levels,
            String notAssessedLevel,
            String confidence,
            Map<String, String> note) {}

    /** A level of a scale. */
    public record Level(
            String code,
            Map<String, String> label,
            List<String> aliases,
            @Nullable Map<String, String> description,
            String colourName,
            @Nullable String colour,
            String symbol,
            int order,
            @Nullable String lifecycle,
            @Nullable String outlook,
            @Nullable Boolean terminal,
            @Nullable Boolean countsAsDone,
            @Nullable Boolean requiresComment,
            @Nullable Boolean requiresAction) {}

    /** A plan. */
    public record Plan(String id, String title, List<Area> focusAreas) {}

    /** A focus area. */
    public record Area(String id, String title) {}

    /** What something is about or within. */
    public record Target(String kind, String id) {}

    /** An assignment. */
    public record Assignment(
            String id,
            String number,
            String text,
            Target within,
            Responsibility responsibility,
            String reportBy,
            List<Event> events) {}

    /** Who answers for an assignment. */
    public record Responsibility(String code, List<Party> parties, String origin) {}

    /** One who answers. */
    public record Party(String body) {}

    /** What has happened to an assignment. */
    public record Event(String kind, String date) {}

    /** A follow-up. */
    public record FollowUp(String id, String title, String period, List<Report> reports) {}

    /** What a follow-up says of one assignment. */
    public record Report(Target subject, List<Assessment> assessments, List<Comment> comments) {}

    /** A judgement. */
    public record Assessment(String printed, String scale, String level) {}

    /** What a body writes; what is counted as a row. */
    public record Comment(String id, String body, List<String> paragraphs, String writtenOn) {}

    /** How many comments there are. */
    public int comments() {
        return followUps.stream()
                .flatMap(followUp -> followUp.reports().stream())
                .mapToInt(report -> report.comments().size())
                .sum();
    }
}

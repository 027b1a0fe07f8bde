package se.tertial.plan.importer.text.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.importer.text.grammar.Extent;
import se.tertial.plan.importer.text.input.Spaces;
import se.tertial.plan.importer.text.reading.Evidence;
import se.tertial.plan.importer.text.reading.Reading;
import se.tertial.plan.importer.text.reading.ScaleChoice;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.status.AssessmentAxis;
import se.tertial.plan.model.status.ScaleRef;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.status.StatusScale;

/** Makes assessments of the statuses of the rows of one report, each by the scale for what its column is about. */
final class Assessments {

    private static final int BY_PLACE = 60;

    private final Reading reading;
    private final StatusColumns columns;
    private final Map<AssessmentAxis, ScaleChoice> scales = new EnumMap<>(AssessmentAxis.class);

    /**
     * Chooses the scales.
     *
     * @param reading the import
     * @param columns what is judged, and in which ways
     * @param rows the statuses of all rows
     * @param day the day whose state the report describes
     */
    Assessments(Reading reading, StatusColumns columns, List<List<Row.Status>> rows, LocalDate day) {
        this.reading = reading;
        this.columns = columns;
        Map<AssessmentAxis, Set<String>> tokens = new EnumMap<>(AssessmentAxis.class);
        columns.axes().forEach(axis -> tokens.put(axis, new LinkedHashSet<>()));
        for (List<Row.Status> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                tokens.computeIfAbsent(columns.axis(i, row.size()), axis -> new LinkedHashSet<>())
                        .add(row.get(i).token().printed());
            }
        }
        tokens.forEach((axis, its) -> scales.put(axis, ScaleChoice.of(columns.kind(), axis, its, day, reading)));
    }

    /** {@return the scale for how it stands; empty if none is known, or the report tells of something else} */
    Optional<ScaleRef> current() {
        return Optional.ofNullable(scales.get(AssessmentAxis.CURRENT))
                .flatMap(ScaleChoice::scale)
                .map(StatusScale::ref);
    }

    /** The assessments, each token once for an axis, by a body where the layout says which. */
    List<Assessment> of(List<Row.Status> statuses, Optional<Id> body, Ref subject, Extent at) {
        if (statuses.isEmpty()) {
            reading.notes().add("I-STATUS-MISSING", subject, at, Map.of());
        }
        Map<AssessmentAxis, Set<String>> printed = new EnumMap<>(AssessmentAxis.class);
        List<Assessment> assessments = new ArrayList<>();
        for (int i = 0; i < statuses.size(); i++) {
            AssessmentAxis axis = columns.axis(i, statuses.size());
            String token = Spaces.fold(statuses.get(i).token().printed());
            if (printed.computeIfAbsent(axis, its -> new LinkedHashSet<>()).add(token)) {
                assessments.add(assessment(statuses.get(i), axis, body));
            }
        }
        report(statuses, assessments.size(), printed, subject, at);
        return assessments;
    }

    private void report(
            List<Row.Status> statuses,
            int different,
            Map<AssessmentAxis, Set<String>> printed,
            Ref subject,
            Extent at) {
        List<String> all =
                statuses.stream().map(status -> status.paragraph().text()).toList();
        boolean doubled = statuses.stream().anyMatch(status -> status.token().doubled());
        if (doubled || different < all.size()) {
            reading.notes().add("I-STATUS-DOUBLED", subject, at, Evidence.of("text", String.join(" ", all)));
        }
        if (printed.values().stream().anyMatch(tokens -> tokens.size() > 1)) {
            reading.notes().add("I-STATUS-SEVERAL", subject, at, Evidence.of("text", String.join(", ", all)));
        }
        if (columns.isUncertain(all.size())) {
            reading.notes().add("I-STATUS-COLUMN", subject, at, Evidence.of("text", String.join(", ", all)));
        }
    }

    private Assessment assessment(Row.Status status, AssessmentAxis axis, Optional<Id> body) {
        ScaleChoice scale = Objects.requireNonNull(scales.get(axis), "a scale choice for each axis");
        String token = status.token().printed();
        Optional<StatusLevel> level = scale.level(token);
        boolean known = reading.tokens().read(token).isPresent();
        Extent at = status.paragraph().extent();
        Assessment.Builder assessment = Assessment.builder();
        return assessment
                .axis(axis)
                .printed(token)
                .scale(level.isPresent() ? scale.scale().map(StatusScale::ref) : Optional.empty())
                .level(level.map(StatusLevel::code))
                .body(body)
                .source(known ? reading.source(at) : reading.guess(at, BY_PLACE))
                .build();
    }
}

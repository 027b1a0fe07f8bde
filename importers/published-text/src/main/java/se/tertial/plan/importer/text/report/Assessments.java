package se.tertial.plan.importer.text.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tertial.plan.importer.text.grammar.Extent;
import se.tertial.plan.importer.text.input.Spaces;
import se.tertial.plan.importer.text.reading.Evidence;
import se.tertial.plan.importer.text.reading.Reading;
import se.tertial.plan.importer.text.reading.ScaleChoice;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.status.StatusScale;

/** Makes assessments of the statuses of a row. */
final class Assessments {

    private static final int BY_PLACE = 60;

    private final Reading reading;
    private final ScaleChoice scale;

    Assessments(Reading reading, ScaleChoice scale) {
        this.reading = reading;
        this.scale = scale;
    }

    /** The assessments, each token once, by a body where the layout says which. */
    List<Assessment> of(List<Row.Status> statuses, Optional<Id> body, Ref subject, Extent at) {
        if (statuses.isEmpty()) {
            reading.notes().add("I-STATUS-MISSING", subject, at, Map.of());
        }
        Set<String> printed = new LinkedHashSet<>();
        List<String> all = new ArrayList<>();
        List<Assessment> assessments = new ArrayList<>();
        for (Row.Status status : statuses) {
            all.add(status.paragraph().text());
            if (printed.add(Spaces.fold(status.token().printed()))) {
                assessments.add(assessment(status, body));
            }
        }
        boolean doubled = statuses.stream().anyMatch(status -> status.token().doubled());
        if (doubled || printed.size() < all.size()) {
            reading.notes().add("I-STATUS-DOUBLED", subject, at, Evidence.of("text", String.join(" ", all)));
        }
        if (printed.size() > 1) {
            reading.notes().add("I-STATUS-SEVERAL", subject, at, Evidence.of("text", String.join(", ", all)));
        }
        return assessments;
    }

    private Assessment assessment(Row.Status status, Optional<Id> body) {
        String token = status.token().printed();
        Optional<StatusLevel> level = scale.level(token);
        boolean known = reading.tokens().read(token).isPresent();
        Extent at = status.paragraph().extent();
        Assessment.Builder assessment = Assessment.builder();
        return assessment
                .printed(token)
                .scale(level.isPresent() ? scale.scale().map(StatusScale::ref) : Optional.empty())
                .level(level.map(StatusLevel::code))
                .body(body)
                .source(known ? reading.source(at) : reading.guess(at, BY_PLACE))
                .build();
    }

    /** The tokens of all rows, each once, in order. */
    static Set<String> tokens(Stream<List<Row.Status>> rows) {
        return rows.flatMap(List::stream)
                .map(status -> status.token().printed())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}

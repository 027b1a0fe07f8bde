package se.tertial.plan.importer.text.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tertial.plan.importer.text.grammar.Extent;
import se.tertial.plan.importer.text.grammar.Paragraph;
import se.tertial.plan.importer.text.reading.StableIds;

/** An assignment under the heading of a body, while it is read. Not thread-safe. */
final class GroupRow {

    private final String key;
    private final List<Paragraph> title = new ArrayList<>();
    private final List<Row.Status> statuses = new ArrayList<>();
    private final List<Paragraph> description = new ArrayList<>();
    private final List<Paragraph> comment = new ArrayList<>();
    private final Set<String> labels = new LinkedHashSet<>();
    private boolean describes;

    GroupRow(Paragraph title) {
        this.key = key(title.text());
        this.title.add(title);
    }

    /** What makes two titles the same. */
    static String key(String title) {
        String bare = CarriedOver.in(title).map(its -> its.without(title)).orElse(title);
        return StableIds.essence(bare);
    }

    String key() {
        return key;
    }

    void addStatus(Row.Status status) {
        statuses.add(status);
    }

    /** Takes up again what is told below the title. */
    void resume() {
        describes = false;
    }

    /** Takes a text below the title. */
    void add(Paragraph paragraph) {
        boolean origin = !hasDetails()
                && CarriedOver.in(paragraph.text())
                        .filter(its -> its.start() == 0
                                && its.end() == paragraph.text().length())
                        .isPresent();
        if (origin) {
            title.add(paragraph);
            return;
        }
        Optional<DetailLabel> label = DetailLabel.read(paragraph.text());
        label.ifPresent(its -> {
            labels.add(its.printed());
            describes = its.ofAssignment();
        });
        String text = paragraph
                .text()
                .substring(label.map(DetailLabel::textFrom).orElse(0))
                .strip();
        if (!text.isEmpty()) {
            (describes ? description : comment).add(paragraph.withText(text));
        }
    }

    private boolean hasDetails() {
        return !labels.isEmpty() || !description.isEmpty() || !comment.isEmpty();
    }

    /** {@return the title and what describes the assignment, as printed, a paragraph a line} */
    String printed() {
        return Stream.concat(title.stream(), description.stream())
                .map(Paragraph::text)
                .collect(Collectors.joining("\n"));
    }

    String title() {
        return title.stream().map(Paragraph::text).collect(Collectors.joining(" "));
    }

    Extent extent() {
        return Paragraph.extent(title);
    }

    List<Row.Status> statuses() {
        return statuses;
    }

    List<Paragraph> description() {
        return description;
    }

    List<Paragraph> comment() {
        return comment;
    }

    Set<String> labels() {
        return labels;
    }
}

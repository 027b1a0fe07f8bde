package se.tertial.plan.importer.text.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.tertial.plan.importer.text.grammar.Paragraph;
import se.tertial.plan.importer.text.input.Spaces;
import se.tertial.plan.importer.text.reading.Evidence;
import se.tertial.plan.importer.text.reading.Reading;

/** The assignments under the heading of one body, while they are read. Not thread-safe. */
final class Group {

    private final Element heading;
    private final List<GroupRow> rows = new ArrayList<>();
    private final Map<String, GroupRow> byTitle = new HashMap<>();
    private final Map<String, GroupRow> byTitleAndStatus = new HashMap<>();
    private Optional<GroupRow> open = Optional.empty();

    private Group(Element heading) {
        this.heading = heading;
    }

    /**
     * Divides the paragraphs of a report into groups. A title starts a row; what follows is told of it, until the next title
     * or the same title again. What stands between a body and its first title belongs to no row.
     */
    static List<Group> read(List<Element> elements, Reading reading) {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            boolean title = element.isText()
                    && i + 1 < elements.size()
                    && elements.get(i + 1).status().isPresent();
            if (element.body().isPresent()) {
                groups.add(new Group(element));
            } else if (title && !groups.isEmpty()) {
                last(groups).title(element.paragraph(), elements.get(i + 1).text());
            } else if (!groups.isEmpty()
                    && i + 1 < elements.size()
                    && last(groups).labelled(element, elements.get(i + 1))) {
                reading.notes()
                        .add("I-TITLE-LABELLED", element.paragraph().extent(), Evidence.of("text", element.text()));
            } else if (groups.isEmpty() || last(groups).open.isEmpty()) {
                reading.notes().add("I-UNPLACED", element.paragraph().extent(), Evidence.of("text", element.text()));
            } else {
                last(groups).below(element, reading);
            }
        }
        return groups;
    }

    private static Group last(List<Group> groups) {
        return groups.get(groups.size() - 1);
    }

    /** Opens the row of a title: a new one, unless the same title stood in the group with the same status. */
    private GroupRow title(Paragraph title, String status) {
        String key = GroupRow.key(title.text());
        GroupRow row = byTitleAndStatus.computeIfAbsent(key + "\n" + Spaces.fold(status), its -> {
            GroupRow added = new GroupRow(title);
            rows.add(added);
            return added;
        });
        byTitle.putIfAbsent(key, row);
        row.resume();
        open = Optional.of(row);
        return row;
    }

    /** Opens the row of a title that the label below it shows, if it is one. */
    private boolean labelled(Element element, Element below) {
        Set<String> labels = open.map(GroupRow::labels).orElse(Set.of()).stream()
                .map(Spaces::fold)
                .collect(Collectors.toSet());
        boolean again = byTitle.containsKey(GroupRow.key(element.text()));
        boolean may = !again && (open.isEmpty() || !labels.isEmpty());
        Optional<LabelledTitle> title = may ? LabelledTitle.read(element, below, labels) : Optional.empty();
        title.ifPresent(its -> {
            GroupRow row = title(
                    its.title(),
                    its.status().map(status -> status.paragraph().text()).orElse(""));
            its.status().ifPresent(row::addStatus);
        });
        return title.isPresent();
    }

    private void below(Element element, Reading reading) {
        GroupRow row = open.orElseThrow();
        if (element.status().isPresent()) {
            row.addStatus(new Row.Status(element.status().get(), element.paragraph()));
            return;
        }
        Optional<GroupRow> again = Optional.ofNullable(byTitle.get(GroupRow.key(element.text())));
        if (again.isPresent()) {
            reading.notes().add("I-TITLE-AGAIN", element.paragraph().extent(), Evidence.of("text", element.text()));
            again.get().resume();
            open = again;
        } else {
            row.add(element.paragraph());
        }
    }

    /** {@return the name of the body} */
    Element heading() {
        return heading;
    }

    /** {@return the assignments, in order} */
    List<GroupRow> rows() {
        return rows;
    }
}

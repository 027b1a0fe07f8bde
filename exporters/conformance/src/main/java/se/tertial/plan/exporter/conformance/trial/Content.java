package se.tertial.plan.exporter.conformance.trial;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.tertial.plan.export.content.ColumnType;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.export.content.TableColumn;
import se.tertial.plan.export.content.TableCursor;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.ReportCursor;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.text.Text;

/** What an artifact has to show, read from the request as an exporter reads it. Not thread-safe. */
public final class Content {

    private final List<List<String>> sequences = new ArrayList<>();
    private final Set<String> statuses = new LinkedHashSet<>();
    private long rows;

    private Content() {}

    /** Reads all that a request selects. */
    public static Content of(ExportRequest request) {
        Content content = new Content();
        if (request.selection() instanceof ContentSelection.Model) {
            content.readModel(request.content());
        } else if (request.selection() instanceof ContentSelection.Layout) {
            new DocumentContent(content).read(request.document());
        } else {
            for (FlatTable table : request.tables()) {
                content.readTable(table, content.sequence());
            }
        }
        return content;
    }

    /** Texts that stand in the artifact, list by list, each list in its order. */
    public List<List<String>> sequences() {
        return sequences;
    }

    /** All texts. */
    public List<String> texts() {
        return sequences.stream().flatMap(List::stream).toList();
    }

    /** Statuses as a reader sees them: in words. */
    public Set<String> statuses() {
        return statuses;
    }

    /** Rows of tables, or reports of the model. */
    public long rows() {
        return rows;
    }

    /** A new list of texts. */
    List<String> sequence() {
        List<String> sequence = new ArrayList<>();
        sequences.add(sequence);
        return sequence;
    }

    void addStatus(String words) {
        statuses.add(words);
    }

    static void add(List<String> sequence, String text) {
        if (!Words.of(text).isEmpty()) {
            sequence.add(text);
        }
    }

    /** The texts of a table that a format may not put in other words: neither codes nor numbers nor days. */
    void readTable(FlatTable table, List<String> sequence) {
        List<TableColumn> columns = table.schema().columns();
        try (TableCursor row = table.open()) {
            for (; row.advance(); rows++) {
                for (int i = 0; i < columns.size(); i++) {
                    if (row.isNull(i)) {
                        continue;
                    }
                    if (columns.get(i).type() == ColumnType.STATUS) {
                        addStatus(row.text(i));
                    } else if (columns.get(i).type() == ColumnType.STRING
                            && columns.get(i).codes().isEmpty()) {
                        add(sequence, row.text(i));
                    }
                }
            }
        }
    }

    private void readModel(PlanSource source) {
        List<String> assignments = sequence();
        for (Assignment assignment : source.catalogue().assignments()) {
            add(assignments, assignment.text().plain());
        }
        List<String> comments = sequence();
        for (FollowUpHeader followUp : source.catalogue().followUpHeaders()) {
            try (ReportCursor reports = source.reports(followUp.id())) {
                for (; reports.advance(); rows++) {
                    readReport(reports.report(), comments);
                }
            }
        }
    }

    private void readReport(Report report, List<String> comments) {
        for (Comment comment : report.comments()) {
            comment.paragraphs().stream().map(Text::plain).forEach(text -> add(comments, text));
        }
        report.assessments().stream()
                .map(Assessment::printed)
                .flatMap(printed -> printed.stream())
                .forEach(this::addStatus);
    }
}

package se.tertial.plan.importer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.text.Text;

/** Rows of any content, printed in a layout, are read back as they were. */
class PrintedLayoutsLawsTest {

    private static final List<String> KNOWN = List.of("Avslutad/klar", "Pågående enligt plan", "PÅGÅENDE", "AVSLUTAT");
    private static final List<String> ANY =
            List.of("Avslutad/klar", "Ej påbörjad", "Framskjuten", "Vilar i väntan på beslut");
    private static final List<String> WORDS = List.of(
            "bygger", "bänkar", "längs", "vägen", "med", "åtta", "lyktor", "under", "året", "för", "alla", "IT-stöd");
    private static final List<String> BODIES =
            List.of("Regionstyrelsen", "Kulturnämnden", "Nämnden för hållbar utveckling", "Tekniska nämnden");

    /** A row: its text, status and the paragraphs of its comment. */
    record Row(String text, String status, List<String> comment) {}

    /** How a view prints its rows. */
    enum Style {
        TWICE_ON_A_LINE,
        TWICE_ON_TWO,
        DENSE
    }

    private static Arbitrary<String> phrase(String start) {
        return Arbitraries.of(WORDS)
                .list()
                .ofMinSize(2)
                .ofMaxSize(9)
                .map(words -> start + " " + String.join(" ", words));
    }

    private static Arbitrary<List<Row>> rows(String end, List<String> states) {
        Arbitrary<List<String>> comment =
                phrase("Vi").map(text -> text + ".").list().ofMaxSize(3);
        return Combinators.combine(phrase("Rusta"), Arbitraries.of(states), comment)
                .as((text, status, paragraphs) -> new Row(text + end, status, paragraphs))
                .list()
                .uniqueElements(Row::text)
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Row>> sentences() {
        return rows(".", ANY);
    }

    @Provide
    Arbitrary<List<Row>> titles() {
        return rows("", KNOWN);
    }

    private static String printed(List<Row> rows, Style style) {
        String blank = style == Style.DENSE ? "\n" : "\n\n";
        StringBuilder view = new StringBuilder("Uppdrag Status T2 2025 Kommentar T2 2025\n");
        for (Row row : rows) {
            view.append(row.text()).append('\n').append(row.status());
            view.append(style == Style.TWICE_ON_TWO ? "\n" : " ").append(row.status());
            view.append(blank);
            row.comment().forEach(paragraph -> view.append(paragraph).append(blank));
        }
        return view.toString();
    }

    @Property(tries = 150)
    void aViewOfOneVoiceIsReadAsPrinted(@ForAll("sentences") List<Row> rows, @ForAll Style style)
            throws ImportException {
        assertEquals(rows, read("L2", printed(rows, style)).get(Optional.<String>empty()));
    }

    @Property(tries = 150)
    void aReportGroupedByBodyIsReadAsPrinted(@ForAll("titles") List<Row> rows, @ForAll boolean labelled)
            throws ImportException {
        StringBuilder report = new StringBuilder("Uppföljning av politiska uppdrag, årsredovisning 2024\n\n");
        Map<Optional<String>, List<Row>> expected = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            String body = BODIES.get(i * BODIES.size() / rows.size());
            if (!expected.containsKey(Optional.of(body))) {
                report.append(body).append("\n\n");
            }
            expected.computeIfAbsent(Optional.of(body), its -> new ArrayList<>())
                    .add(row);
            report.append(row.text()).append(' ').append(row.status()).append("\n\n");
            report.append(labelled && !row.comment().isEmpty() ? "Genomförande\n\n" : "");
            row.comment().forEach(paragraph -> report.append(paragraph).append("\n\n"));
        }
        assertEquals(expected, read("L4", report.toString()));
    }

    /** The rows by the body that judges them. */
    private static Map<Optional<String>, List<Row>> read(String layout, String document) throws ImportException {
        ImportResult result = Cases.read(PublishedTextImporter.create(), document);
        assertEquals(layout, result.layout().id());
        Portfolio portfolio = result.portfolio();
        List<Report> reports = portfolio.followUps().get(0).reports();
        return IntStream.range(0, reports.size())
                .boxed()
                .collect(Collectors.groupingBy(
                        i -> body(reports.get(i))
                                .map(id ->
                                        portfolio.body(id).orElseThrow().name().plain()),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                i -> row(portfolio.assignments().get(i).text().plain(), reports.get(i)),
                                Collectors.toList())));
    }

    private static Optional<Id> body(Report report) {
        return report.assessments().get(0).body();
    }

    private static Row row(String text, Report report) {
        assertEquals(
                body(report),
                report.comments().stream().findFirst().flatMap(Comment::body).or(() -> body(report)));
        String status = report.assessments().stream()
                .map(Assessment::printed)
                .map(Optional::orElseThrow)
                .collect(Collectors.joining("; "));
        List<String> comment = report.comments().stream()
                .flatMap(its -> its.paragraphs().stream())
                .map(Text::plain)
                .toList();
        return new Row(text, status, comment);
    }
}

package se.tertial.plan.exporter.odf.provider;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tertial.plan.exporter.conformance.ExporterLimits;
import se.tertial.plan.exporter.odf.Node;

/** What the conformance kit asks of a spreadsheet. */
final class SpreadsheetTexts {

    static final ExporterLimits LIMITS = ExporterLimits.none()
            .withoutControlCharacters("XML 1.0 has no place for them; they become U+FFFD")
            .withoutLoneSurrogates("UTF-8 has none; they become U+FFFD");

    private SpreadsheetTexts() {}

    /** The cells, row by row, each with its lines. */
    static List<String> of(Node content) {
        return content.all("table:table-cell").stream()
                .map(cell -> cell.children("text:p").stream().map(Node::text).collect(Collectors.joining("\n")))
                .toList();
    }

    /** Cells with a formula, and whatever else a program would run or fetch. */
    static List<String> formulas(Node content) {
        return content.all()
                .flatMap(node -> Stream.of("table:formula", "xlink:href", "script:event-name")
                        .map(node::get)
                        .filter(value -> value != null))
                .map(String::valueOf)
                .toList();
    }
}

package se.tertial.plan.importer.text.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.tertial.plan.importer.text.grammar.Paragraph;
import se.tertial.plan.importer.text.input.Refusal;
import se.tertial.plan.importer.text.reading.Evidence;
import se.tertial.plan.importer.text.reading.Reading;
import se.tertial.plan.model.time.PeriodLabel;
import se.tertial.plan.model.time.ReportingPeriod;

/** Finds the period that a report is about: in its header, else in the text above it, else in its name. */
final class PeriodChoice {

    private PeriodChoice() {}

    static ReportingPeriod of(ReportHeader header, List<Paragraph> preamble, Reading reading) throws Refusal {
        Stream<String> above = preamble.stream().map(Paragraph::text).filter(text -> text.length() <= 300);
        List<PeriodLabel> labels = !header.periods().isEmpty()
                ? header.periods()
                : Stream.concat(above, Stream.of(reading.name()))
                        .flatMap(text -> ReportingPeriod.find(text).stream().limit(1))
                        .limit(1)
                        .toList();
        Optional<PeriodLabel> first = labels.stream().findFirst();
        if (first.isEmpty()) {
            throw new Refusal(
                    "the header '" + header.text() + "' names no period; expected one such as"
                            + " 'Uppdrag T2 2024 Kommentar T2 2024'; add it to the header or the title",
                    header.extent().firstLine());
        }
        report(labels, first.get(), header, reading);
        return first.get().period();
    }

    private static void report(List<PeriodLabel> labels, PeriodLabel first, ReportHeader header, Reading reading) {
        List<String> codes =
                labels.stream().map(label -> label.period().code()).distinct().toList();
        String code = first.period().code();
        if (codes.size() > 1) {
            reading.notes()
                    .add("I-PERIOD", header.extent(), Evidence.of("periods", String.join(", ", codes), "period", code));
        }
        if (first.assumed()) {
            reading.notes()
                    .add("I-PERIOD-ASSUMED", header.extent(), Evidence.of("label", header.text(), "period", code));
        }
        String columns = String.join(", ", header.columns());
        reading.notes()
                .add(
                        "I-HEADER",
                        header.extent(),
                        Evidence.of("columns", columns, "period", code, "text", header.text()));
    }
}

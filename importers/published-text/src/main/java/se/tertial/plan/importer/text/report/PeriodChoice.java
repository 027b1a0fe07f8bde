package se.tertial.plan.importer.text.report;

import java.util.List;
import java.util.stream.Stream;
import se.tertial.plan.importer.text.grammar.Extent;
import se.tertial.plan.importer.text.grammar.Paragraph;
import se.tertial.plan.importer.text.input.Refusal;
import se.tertial.plan.importer.text.reading.Evidence;
import se.tertial.plan.importer.text.reading.Reading;
import se.tertial.plan.model.time.PeriodLabel;
import se.tertial.plan.model.time.ReportingPeriod;

/** Finds the period that a report is about: in its header, else in the text above its rows, else in its name. */
final class PeriodChoice {

    private static final int LONGEST = 300;

    private PeriodChoice() {}

    /** The period of a table. */
    static ReportingPeriod of(ReportHeader header, List<Paragraph> preamble, Reading reading) throws Refusal {
        List<PeriodLabel> labels = header.periods().isEmpty() ? above(preamble, reading) : header.periods();
        if (labels.isEmpty()) {
            throw new Refusal(
                    "the header '" + header.text() + "' names no period; expected one such as"
                            + " 'Uppdrag T2 2024 Kommentar T2 2024'; add it to the header or the title",
                    header.extent().firstLine());
        }
        ReportingPeriod period = choose(labels, header.text(), header.extent(), reading);
        reading.notes()
                .add(
                        "I-HEADER",
                        header.extent(),
                        Evidence.of(
                                "columns", String.join(", ", header.columns()),
                                "period", period.code(),
                                "text", header.text()));
        return period;
    }

    /** The period of a report without a header: that of its title. */
    static ReportingPeriod of(List<Paragraph> preamble, Extent rows, Reading reading) throws Refusal {
        List<PeriodLabel> labels = above(preamble, reading);
        if (labels.isEmpty()) {
            throw new Refusal(
                    "no line above the first body names a period; expected a title such as"
                            + " 'Uppföljning av politiska uppdrag, årsredovisning 2024'; add the period to the title",
                    rows.firstLine());
        }
        Paragraph title = preamble.stream()
                .filter(line -> !ReportingPeriod.find(line.text()).isEmpty())
                .findFirst()
                .orElse(new Paragraph(reading.name(), rows));
        return choose(labels, title.text(), title.extent(), reading);
    }

    private static List<PeriodLabel> above(List<Paragraph> preamble, Reading reading) {
        Stream<String> above = preamble.stream().map(Paragraph::text).filter(text -> text.length() <= LONGEST);
        return Stream.concat(above, Stream.of(reading.name()))
                .flatMap(text -> ReportingPeriod.find(text).stream().limit(1))
                .limit(1)
                .toList();
    }

    private static ReportingPeriod choose(List<PeriodLabel> labels, String text, Extent at, Reading reading) {
        PeriodLabel first = labels.get(0);
        List<String> codes =
                labels.stream().map(label -> label.period().code()).distinct().toList();
        String code = first.period().code();
        if (codes.size() > 1) {
            reading.notes().add("I-PERIOD", at, Evidence.of("periods", String.join(", ", codes), "period", code));
        }
        if (first.assumed()) {
            reading.notes().add("I-PERIOD-ASSUMED", at, Evidence.of("label", text, "period", code));
        }
        return first.period();
    }
}

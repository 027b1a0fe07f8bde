package se.tertial.plan.importer.text.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tertial.plan.importer.text.grammar.Extent;
import se.tertial.plan.importer.text.grammar.Paragraph;
import se.tertial.plan.importer.text.reading.Evidence;
import se.tertial.plan.importer.text.reading.Reading;
import se.tertial.plan.model.document.Commitment;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Text;

/**
 * Reads the parts of a strategy: each item of its lists is a commitment, and its prose goes with the introduction. A strategy
 * has no areas: the headings are told and left out.
 */
final class StrategyReader {

    private final Reading reading;
    private final Id strategy;

    StrategyReader(Reading reading, Id strategy) {
        this.reading = reading;
        this.strategy = strategy;
    }

    /** {@return the prose, first what stands above all parts, then that of each part} */
    static List<Text> prose(List<Paragraph> introduction, List<Area> areas) {
        return Stream.concat(introduction.stream(), areas.stream().flatMap(area -> area.text().stream()))
                .map(paragraph -> Text.of(paragraph.text()))
                .toList();
    }

    List<Commitment> commitments(List<Area> areas) {
        List<Commitment> commitments = new ArrayList<>();
        for (Area area : areas) {
            area.heading()
                    .map(Heading::paragraph)
                    .ifPresent(heading -> reading.notes()
                            .add("I-STRATEGY-AREA", heading.extent(), Evidence.of("text", heading.text())));
            area.items().forEach(item -> add(item, commitments));
        }
        return commitments;
    }

    /** An item and those below it, in the order of the text. */
    private void add(Item item, List<Commitment> commitments) {
        String text = item.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n"));
        Extent at = Paragraph.extent(item.paragraphs());
        Id id = reading.ids().of("atagande", text, strategy.value());
        Commitment.Builder commitment = Commitment.builder();
        commitments.add(commitment.id(id).text(text).source(reading.source(at)).build());
        item.number()
                .ifPresent(number -> reading.notes()
                        .add(
                                "I-COMMITMENT-NUMBER",
                                Ref.of(ObjectKind.COMMITMENT, id),
                                at,
                                Evidence.of("number", number)));
        reading.terms().read(text, at, reading.document(), reading.notes());
        item.children().forEach(child -> add(child, commitments));
    }
}

package se.tertial.plan.export.layouts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.export.document.Block;
import se.tertial.plan.export.document.Blocks;
import se.tertial.plan.export.document.CoreBlock;
import se.tertial.plan.export.document.CoreBlock.Paragraph;
import se.tertial.plan.export.document.ReportDocument;
import se.tertial.plan.export.document.Section;
import se.tertial.plan.export.layout.LayoutContext;
import se.tertial.plan.export.layouts.parts.Frame;
import se.tertial.plan.export.layouts.parts.Measured;
import se.tertial.plan.export.layouts.parts.Reader;
import se.tertial.plan.export.layouts.parts.Survey;
import se.tertial.plan.export.words.Runs;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.measure.Indicator;
import se.tertial.plan.model.measure.Threshold;
import se.tertial.plan.model.text.Text;

/** Each indicator with its outcomes against its targets, and how they stand where thresholds say so. */
public final class IndicatorsLayout extends WordedLayout {

    /** Makes the layout; for {@link java.util.ServiceLoader}. */
    public IndicatorsLayout() {
        super("indicators", Set.of(), List.of());
    }

    @Override
    public ReportDocument build(LayoutContext context) {
        Reader reader = new Reader(context);
        Survey survey = new Survey(reader);
        List<Section> sections = new ArrayList<>();
        for (Indicator indicator : reader.catalogue().indicators()) {
            indicator.thresholds().stream().map(Threshold::scale).forEach(survey::see);
            sections.add(Section.of(
                    "indicator-" + (sections.size() + 1),
                    reader.name(Ref.of(ObjectKind.INDICATOR, indicator.id())),
                    Blocks.of(blocks(reader, indicator))));
        }
        if (sections.isEmpty()) {
            sections.add(Section.of(
                    "indicators",
                    reader.say("layout.indicators"),
                    Blocks.of(List.of(Paragraph.of(reader.say("indicators.none"))))));
        }
        return new Frame(reader, id(), survey, List.of()).around(sections);
    }

    private static List<Block> blocks(Reader reader, Indicator indicator) {
        List<Block> blocks = new ArrayList<>();
        reader.in(indicator.description()).ifPresent(text -> blocks.add(Paragraph.of(text)));
        List<Text> facts = new ArrayList<>();
        add(reader, facts, "indicator.of", indicator.within().map(reader::brief));
        add(
                reader,
                facts,
                "indicator.owners",
                indicator.owners().isEmpty() ? Optional.empty() : Optional.of(reader.bodies(indicator.owners())));
        facts.add(Text.of(reader.word(indicator.polarity())));
        add(reader, facts, "indicator.frequency", Optional.of(Text.of(reader.word(indicator.frequency()))));
        blocks.add(CoreBlock.Items.of(facts));
        blocks.add(new Measured(reader, indicator).series());
        if (indicator.thresholds().isEmpty()) {
            blocks.add(new Paragraph(reader.say("indicators.no-thresholds"), Paragraph.Role.NOTE));
        }
        return blocks;
    }

    private static void add(Reader reader, List<Text> facts, String key, Optional<Text> value) {
        value.ifPresent(
                its -> facts.add(Runs.of(reader.word(key) + ": ").and(its).text()));
    }
}

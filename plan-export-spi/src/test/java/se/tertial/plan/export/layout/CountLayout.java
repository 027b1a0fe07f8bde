package se.tertial.plan.export.layout;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import se.tertial.plan.export.content.ColumnType;
import se.tertial.plan.export.content.InMemoryTable;
import se.tertial.plan.export.content.TableColumn;
import se.tertial.plan.export.document.Blocks;
import se.tertial.plan.export.document.CoreBlock;
import se.tertial.plan.export.document.ReportDocument;
import se.tertial.plan.export.document.Section;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.Parameter;
import se.tertial.plan.rules.ParameterType;

/** A layout for tests, as an author would write it: so many paragraphs, and a table of as many rows. */
public final class CountLayout implements ReportLayout {

    public static final Parameter<Integer> COUNT = Parameter.builder(
                    "count", ParameterType.integer(0, 1_000_000), Bilingual.of("Hur många", "How many"))
            .defaultValue(2)
            .build();

    private static final Bilingual WORDS = Bilingual.of("Räkning", "Counting");

    private final String id;
    private final Set<LayoutNeed> needs;

    public CountLayout() {
        this("count", Set.of());
    }

    public CountLayout(String id, Set<LayoutNeed> needs) {
        this.id = id;
        this.needs = needs;
    }

    @Override
    public LayoutDescriptor descriptor() {
        return LayoutDescriptor.builder()
                .id(id)
                .name(WORDS)
                .description(WORDS)
                .addParameters(COUNT)
                .needs(needs)
                .build();
    }

    @Override
    public ReportDocument build(LayoutContext context) {
        int count = context.parameters().get(COUNT);
        List<CoreBlock.Paragraph> paragraphs = IntStream.range(0, count)
                .mapToObj(i -> CoreBlock.Paragraph.of(Text.of("Stycke " + i)))
                .toList();
        InMemoryTable.Builder table = InMemoryTable.builder("numbers", WORDS, WORDS)
                .column(new TableColumn("number", ColumnType.INTEGER, false, WORDS, WORDS));
        IntStream.range(0, count).forEach(table::row);
        return new ReportDocument(
                id,
                context.language(),
                Text.of(WORDS.in(context.language())),
                Optional.of(Text.of(context.day() + " " + context.audience() + " "
                        + context.period().map(period -> period.code()).orElse("-"))),
                List.of(),
                List.of(
                        Section.of("paragraphs", Text.of("Stycken"), Blocks.of(paragraphs)),
                        Section.of(
                                "table",
                                Text.of("Tabell"),
                                Blocks.of(List.of(
                                        new CoreBlock.Table(Text.of("Tal"), table.build(), Optional.empty()))))));
    }
}

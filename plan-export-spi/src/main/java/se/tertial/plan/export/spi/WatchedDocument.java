package se.tertial.plan.export.spi;

import java.util.List;
import se.tertial.plan.export.document.Block;
import se.tertial.plan.export.document.BlockCursor;
import se.tertial.plan.export.document.Blocks;
import se.tertial.plan.export.document.CoreBlock;
import se.tertial.plan.export.document.ReportDocument;
import se.tertial.plan.export.document.Section;

/** Documents whose sections and tables tell of progress and heed cancellation. */
final class WatchedDocument {

    private WatchedDocument() {}

    static ReportDocument of(ReportDocument document, ProgressListener progress, CancellationToken cancellation) {
        return new ReportDocument(
                document.layout(),
                document.language(),
                document.title(),
                document.subtitle(),
                document.facts(),
                sections(document.sections(), progress, cancellation));
    }

    private static List<Section> sections(
            List<Section> sections, ProgressListener progress, CancellationToken cancellation) {
        return sections.stream()
                .map(section -> new Section(
                        section.id(),
                        section.title(),
                        blocks(section, progress, cancellation),
                        sections(section.sections(), progress, cancellation)))
                .toList();
    }

    private static Blocks blocks(Section section, ProgressListener progress, CancellationToken cancellation) {
        return () -> {
            RowWatch watch = new RowWatch(section.id(), progress, cancellation);
            return new WatchedCursor(section.blocks().open(), watch, progress, cancellation);
        };
    }

    private record WatchedCursor(
            BlockCursor cursor, RowWatch watch, ProgressListener progress, CancellationToken cancellation)
            implements BlockCursor {

        @Override
        public boolean advance() {
            return watch.advanced(cursor.advance());
        }

        @Override
        public Block block() {
            Block block = cursor.block();
            return block instanceof CoreBlock.Table table
                    ? new CoreBlock.Table(
                            table.caption(), new WatchedTable(table.table(), progress, cancellation), table.empty())
                    : block;
        }

        @Override
        public void close() {
            cursor.close();
        }
    }
}

package se.tertial.plan.export.spi;

import java.util.List;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.export.document.Block;
import se.tertial.plan.export.document.BlockCursor;
import se.tertial.plan.export.document.Blocks;
import se.tertial.plan.export.document.CoreBlock;
import se.tertial.plan.export.document.ReportDocument;
import se.tertial.plan.export.document.Section;

/** Makes a document whose sections and tables tell of progress and heed cancellation; once. */
final class WatchedDocument {

    private final ProgressListener progress;
    private final CancellationToken cancellation;
    private final int parts;
    private int number;

    private WatchedDocument(int parts, ProgressListener progress, CancellationToken cancellation) {
        this.parts = parts;
        this.progress = progress;
        this.cancellation = cancellation;
    }

    static ReportDocument of(ReportDocument document, ProgressListener progress, CancellationToken cancellation) {
        WatchedDocument watched = new WatchedDocument(count(document.sections()), progress, cancellation);
        return new ReportDocument(
                document.layout(),
                document.language(),
                document.title(),
                document.subtitle(),
                document.facts(),
                watched.sections(document.sections()));
    }

    private static int count(List<Section> sections) {
        return sections.stream().mapToInt(its -> 1 + count(its.sections())).sum();
    }

    /** Sections are numbered in the order of reading: a section, those below it, the next one. */
    private List<Section> sections(List<Section> sections) {
        return sections.stream().map(this::section).toList();
    }

    private Section section(Section section) {
        Progress part = Progress.at(section.id(), ++number, parts);
        Blocks blocks = new WatchedBlocks(section.blocks(), part, progress, cancellation);
        return new Section(section.id(), section.title(), blocks, sections(section.sections()));
    }

    private record WatchedBlocks(
            Blocks blocks, Progress part, ProgressListener progress, CancellationToken cancellation) implements Blocks {

        @Override
        public BlockCursor open() {
            cancellation.check();
            return new WatchedCursor(
                    blocks.open(), part, new RowWatch(part, progress, cancellation), progress, cancellation);
        }

        @Override
        public Blocks quiet() {
            return new WatchedBlocks(blocks, part, ProgressListener.none(), cancellation);
        }
    }

    private record WatchedCursor(
            BlockCursor cursor,
            Progress part,
            RowWatch watch,
            ProgressListener progress,
            CancellationToken cancellation)
            implements BlockCursor {

        @Override
        public boolean advance() {
            return watch.advance(cursor::advance);
        }

        @Override
        public Block block() {
            Block block = cursor.block();
            return block instanceof CoreBlock.Table table
                    ? new CoreBlock.Table(table.caption(), watched(table.table()), table.empty())
                    : block;
        }

        private WatchedTable watched(FlatTable table) {
            return new WatchedTable(table, part.within(table.schema().id()), progress, cancellation);
        }

        @Override
        public void close() {
            cursor.close();
        }
    }
}

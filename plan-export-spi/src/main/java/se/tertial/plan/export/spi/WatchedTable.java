package se.tertial.plan.export.spi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.OptionalLong;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.export.content.StatusMark;
import se.tertial.plan.export.content.TableCursor;
import se.tertial.plan.export.content.TableSchema;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;

/** A table whose cursors tell of progress and heed cancellation. */
record WatchedTable(FlatTable table, Progress part, ProgressListener progress, CancellationToken cancellation)
        implements FlatTable {

    @Override
    public TableSchema schema() {
        return table.schema();
    }

    @Override
    public TableCursor open() {
        cancellation.check();
        TableCursor cursor = table.open();
        return new WatchedCursor(cursor, new RowWatch(part.of(cursor.size()), progress, cancellation));
    }

    @Override
    public FlatTable quiet() {
        return new WatchedTable(table, part, ProgressListener.none(), cancellation);
    }

    private record WatchedCursor(TableCursor cursor, RowWatch watch) implements TableCursor {

        @Override
        public boolean advance() {
            return watch.advance(cursor::advance);
        }

        @Override
        public OptionalLong size() {
            return cursor.size();
        }

        @Override
        public boolean isNull(int column) {
            return cursor.isNull(column);
        }

        @Override
        public String text(int column) {
            return cursor.text(column);
        }

        @Override
        public Text words(int column, Language language) {
            return cursor.words(column, language);
        }

        @Override
        public long integer(int column) {
            return cursor.integer(column);
        }

        @Override
        public BigDecimal decimal(int column) {
            return cursor.decimal(column);
        }

        @Override
        public LocalDate date(int column) {
            return cursor.date(column);
        }

        @Override
        public boolean bool(int column) {
            return cursor.bool(column);
        }

        @Override
        public StatusMark status(int column) {
            return cursor.status(column);
        }

        @Override
        public void close() {
            cursor.close();
        }
    }
}

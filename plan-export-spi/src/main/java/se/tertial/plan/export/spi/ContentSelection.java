package se.tertial.plan.export.spi;

import java.util.Map;
import java.util.Objects;

/** What one artifact is to hold. Immutable and thread-safe. */
public sealed interface ContentSelection {

    /** {@return the kind of content} */
    ContentKind kind();

    /** The whole model: catalogue and reports. */
    record Model() implements ContentSelection {

        @Override
        public ContentKind kind() {
            return ContentKind.MODEL;
        }

        @Override
        public String toString() {
            return "model";
        }
    }

    /**
     * One table.
     *
     * @param id the id of the table, such as {@code assignments}
     */
    record Table(String id) implements ContentSelection {

        /** Refuses null. */
        public Table {
            Objects.requireNonNull(id, "id");
        }

        @Override
        public ContentKind kind() {
            return ContentKind.TABLE;
        }

        @Override
        public String toString() {
            return "table '" + id + "'";
        }
    }

    /** All tables in one artifact. */
    record AllTables() implements ContentSelection {

        @Override
        public ContentKind kind() {
            return ContentKind.TABLES;
        }

        @Override
        public String toString() {
            return "all tables";
        }
    }

    /**
     * A report document.
     *
     * @param id the id of the layout, such as {@code follow-up}
     * @param options the options of the layout by name or alias: strings to be read, or values of the parameter's own type
     */
    record Layout(String id, Map<String, ?> options) implements ContentSelection {

        /** Copies the options. */
        public Layout {
            Objects.requireNonNull(id, "id");
            options = Map.copyOf(options);
        }

        /**
         * A report document with the options as they are.
         *
         * @param id the id of the layout
         */
        public Layout(String id) {
            this(id, Map.of());
        }

        @Override
        public ContentKind kind() {
            return ContentKind.LAYOUT;
        }

        @Override
        public String toString() {
            return "layout '" + id + "'";
        }
    }
}

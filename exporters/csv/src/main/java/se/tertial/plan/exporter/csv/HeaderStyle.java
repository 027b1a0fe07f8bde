package se.tertial.plan.exporter.csv;

import se.tertial.plan.export.content.TableColumn;
import se.tertial.plan.model.text.Language;

/** What stands in the first line. */
enum HeaderStyle {
    /** The names of the columns, for programs. */
    NAMES {
        @Override
        String of(TableColumn column, Language language) {
            return column.name();
        }
    },
    /** The titles of the columns, in the language of the request. */
    TITLES {
        @Override
        String of(TableColumn column, Language language) {
            return column.title().in(language);
        }
    };

    abstract String of(TableColumn column, Language language);
}

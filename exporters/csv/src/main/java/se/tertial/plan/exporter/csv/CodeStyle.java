package se.tertial.plan.exporter.csv;

import se.tertial.plan.export.content.TableColumn;
import se.tertial.plan.model.text.Language;

/** How codes are written, such as that of the role of a party. */
enum CodeStyle {
    /** As codes, which never change, for programs. */
    CODES {
        @Override
        String of(TableColumn column, String cell, Language language) {
            return cell;
        }
    },
    /** In words, in the language of the request. */
    WORDS {
        @Override
        String of(TableColumn column, String cell, Language language) {
            return column.inWords(cell, language);
        }
    };

    abstract String of(TableColumn column, String cell, Language language);
}

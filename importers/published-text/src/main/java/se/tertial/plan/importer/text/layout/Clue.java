package se.tertial.plan.importer.text.layout;

import java.util.Locale;

/** What a text shows that speaks for a layout. */
enum Clue {
    HEADER("a header line such as 'Uppdrag T2 2024 Kommentar T2 2024'"),
    STATUS("lines that are a status, such as 'Gul'"),
    BODY("lines that are the name of a body, such as 'Regionstyrelsen'"),
    CODE("responsibility codes, such as '(RS)'"),
    STATUS_COLUMN("a header with the word 'Status'"),
    STATUS_TWICE("statuses printed twice, such as 'Avslutad/klar Avslutad/klar'"),
    ONE_VOICE("comments that stand under no body"),
    GROUP("the name of a body, such as 'Regionstyrelsen', above all titles with a status"),
    TITLE_STATUS("titles that end in a status, such as 'Ny bussdepå PÅGÅENDE'"),
    DETAIL("labels such as 'Uppdragsbeskrivning', 'Genomförande' and 'Resultat'"),
    BULLET("lines that start with a mark such as '-', '•' or '1.'"),
    AREA("headings above lists"),
    PLAN_TITLE("a title such as 'Handlingsplan 2024-2026'"),
    NUMBER("a date or record number on a line of its own");

    private final String description;

    Clue(String description) {
        this.description = description;
    }

    String description() {
        return description;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Clue of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

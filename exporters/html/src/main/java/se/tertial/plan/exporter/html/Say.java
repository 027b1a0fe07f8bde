package se.tertial.plan.exporter.html;

import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.Bilingual;

/** The words of the page itself. */
enum Say {
    SKIP("Hoppa till innehållet", "Skip to the content"),
    CONTENTS("Innehåll", "Contents"),
    ABOUT("Om den här rapporten", "About this report"),
    FACT("Uppgift", "Item"),
    GENERATED("Sidan skapades", "Page generated"),
    MADE_WITH("Gjord med", "Made with"),
    CONTACT("Kontakt", "Contact"),
    DATA("Rapporten som data", "The report as data"),
    ACCESSIBILITY("Tillgänglighetsredogörelse", "Accessibility statement"),
    LINK_HERE("Länk till", "Link to"),
    WITHHELD("Undantaget", "Withheld"),
    LEVEL("Nivå", "Level"),
    COUNT("Antal", "Count"),
    SHARE("Andel", "Share"),
    TOTAL("Totalt", "Total"),
    WHEN("När", "When"),
    WHAT("Vad", "What"),
    VALUE("Värde", "Value"),
    STATUS("Status", "Status"),
    NOTE("Anmärkning", "Note"),
    GROUP("Grupp", "Group"),
    BASELINE("Utgångsvärde", "Baseline"),
    OUTCOME("Utfall", "Outcome"),
    TARGET("Mål", "Target"),
    SUBJECT("Uppdrag eller mål", "Assignment or goal"),
    MARKS("Tecken i tabellen", "Signs in the table"),
    BODIES("Nämnder och andra", "Committees and others"),
    NO_ROWS("Inget att visa.", "Nothing to show."),
    ROUGHLY("Ungefär", "Approximately"),
    BOUND("Över eller under", "Above or below"),
    ONE_UNDRAWN(
            "Ett värde utan tal är inte ritat. Det står i tabellen.",
            "One value without a number is not drawn. It is in the table."),
    UNDRAWN(
            "{n} värden utan tal är inte ritade. De står i tabellen.",
            "{n} values without numbers are not drawn. They are in the table."),
    NO_VALUES("Det finns inga värden att rita.", "There are no values to draw."),
    FILTER("Sök och sortera", "Search and sort"),
    FILTER_TEXT("Innehåller orden", "Contains the words"),
    FILTER_BODY("Ansvarar eller svarar", "Answers for it or comments"),
    FILTER_STATUS("Status", "Status"),
    FILTER_ALL("Alla", "All"),
    SORT("Ordning", "Order"),
    SORT_REPORT("Som rapporten", "As reported"),
    SORT_NAME("Namn", "Name"),
    SORT_STATUS("Status", "Status"),
    CLEAR("Rensa", "Clear"),
    SHOWN("Visar {n} av {all}", "Showing {n} of {all}"),
    SORT_BY("Sortera efter", "Sort by"),
    TIMELINE_TITLE("Tidslinje", "Timeline"),
    TIMELINE_DESC(
            "Varje rad är en händelse, i samma ordning som i tabellen.",
            "Each row is an event, in the order of the table."),
    SERIES_DESC("Samma värden står i tabellen.", "The same values stand in the table."),
    DISTRIBUTION_DESC("Samma tal står i tabellen.", "The same numbers stand in the table."),
    TABLE("Tabell", "Table");

    private final Bilingual words;

    Say(String sv, String en) {
        this.words = Bilingual.of(sv, en);
    }

    String in(Language language) {
        return words.in(language);
    }
}

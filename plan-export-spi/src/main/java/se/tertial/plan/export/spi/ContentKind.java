package se.tertial.plan.export.spi;

/** What kind of content one artifact holds. */
public enum ContentKind {
    /** The whole model. */
    MODEL("the model"),
    /** One table. */
    TABLE("one table"),
    /** All tables in one artifact, such as the sheets of a workbook. */
    TABLES("all tables"),
    /** A report document, laid out for readers. */
    LAYOUT("one layout");

    private final String words;

    ContentKind(String words) {
        this.words = words;
    }

    /** The kind in words, for messages. */
    @Override
    public String toString() {
        return words;
    }
}

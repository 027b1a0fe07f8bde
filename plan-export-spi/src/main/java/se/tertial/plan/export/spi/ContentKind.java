package se.tertial.plan.export.spi;

/** What kind of content one artifact holds. */
public enum ContentKind {
    /** The whole model. */
    MODEL,
    /** One table. */
    TABLE,
    /** All tables in one artifact, such as the sheets of a workbook. */
    TABLES,
    /** A report document, laid out for readers. */
    LAYOUT
}

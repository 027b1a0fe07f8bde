package se.tertial.plan.exporter.odf.text;

import se.tertial.plan.export.document.CoreBlock.Paragraph.Role;

/** The names of styles, as the content refers to them. */
final class StyleNames {

    static final String STANDARD = "Standard";
    static final String BODY = "Text_20_body";
    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    static final String HEADING = "Heading";
    static final String LEAD = "Report_20_Lead";
    static final String NOTE = "Report_20_Note";
    static final String NOTE_BELOW_HEADING = "Report_20_Note_20_Below_20_Heading";
    static final String LABEL = "Report_20_Label";
    static final String QUOTE = "Quotations";
    static final String WITHHELD = "Report_20_Withheld";
    static final String STATUS = "Report_20_Status";
    static final String FIGURE = "Report_20_Picture";
    static final String FIGURE_CAPTION = "Figure";
    static final String TABLE_CAPTION = "Table";
    static final String CELL = "Table_20_Contents";
    static final String NUMBER = "Report_20_Number";
    static final String HEAD = "Table_20_Heading";
    static final String NUMBER_HEAD = "Report_20_Number_20_Heading";
    static final String ROW_HEAD = "Report_20_Row_20_Heading";
    static final String CELL_NOTE = "Report_20_Cell_20_Note";
    static final String ITEM = "List_20_Contents";
    static final String KEPT_ITEM = "Report_20_Kept_20_Item";
    static final String CONTENTS_TITLE = "Contents_20_Heading";
    static final String CONTENTS = "Contents_20_";
    static final String LINK = "Index_20_Link";
    static final String HEADER = "Header";
    static final String FOOTER = "Footer";
    static final String FOOTNOTE = "Footnote";
    static final String FOOTNOTE_MARK = "Footnote_20_Symbol";
    static final String FOOTNOTE_ANCHOR = "Footnote_20_anchor";
    static final String BULLETS = "List_20_1";
    static final String NUMBERS = "Numbering_20_1";

    /** A list whose items begin with symbols of their own. */
    static final String MARKS = "Report_20_Marks";

    /** The deepest level of heading that has a style of its own. */
    static final int HEADINGS = 6;

    private StyleNames() {}

    static String heading(int level) {
        return HEADING + "_20_" + Math.min(level, HEADINGS);
    }

    static String of(Role role) {
        return switch (role) {
            case BODY -> BODY;
            case LEAD -> LEAD;
            case NOTE -> NOTE;
            case LABEL -> LABEL;
            case QUOTE -> QUOTE;
            case WITHHELD -> WITHHELD;
        };
    }
}

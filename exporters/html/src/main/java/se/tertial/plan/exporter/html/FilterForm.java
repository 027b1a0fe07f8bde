package se.tertial.plan.exporter.html;

/** The form by which a reader searches and sorts. Without the script it is hidden; the script fills it from the page. */
final class FilterForm {

    private final Markup markup;
    private final Words words;

    FilterForm(Markup markup, Words words) {
        this.markup = markup;
        this.words = words;
    }

    void write() {
        markup.raw(
                "<form id=\"_filter\" class=\"filter\" role=\"search\" aria-labelledby=\"_filter-name\" hidden data-shown=\"");
        words.say(Say.SHOWN);
        markup.raw("\" data-sort=\"");
        words.say(Say.SORT_BY);
        markup.raw("\">\n<p class=\"name\" id=\"_filter-name\">");
        words.say(Say.FILTER);
        markup.raw("</p>\n<div class=\"fields\">\n");
        label("_q", Say.FILTER_TEXT);
        markup.raw("<input id=\"_q\" type=\"search\" autocomplete=\"off\"></div>\n");
        label("_body", Say.FILTER_BODY);
        select("_body", Say.FILTER_ALL);
        markup.raw("</select></div>\n");
        label("_status", Say.FILTER_STATUS);
        select("_status", Say.FILTER_ALL);
        markup.raw("</select></div>\n");
        label("_sort", Say.SORT);
        select("_sort", Say.SORT_REPORT);
        option("name", Say.SORT_NAME);
        option("status", Say.SORT_STATUS);
        markup.raw("</select></div>\n<button type=\"reset\">");
        words.say(Say.CLEAR);
        markup.raw("</button>\n</div>\n<p class=\"shown\" role=\"status\"></p>\n</form>\n");
    }

    private void label(String field, Say name) {
        markup.raw("<div><label for=\"" + field + "\">");
        words.say(name);
        markup.raw("</label>\n");
    }

    private void select(String field, Say first) {
        markup.raw("<select id=\"" + field + "\">");
        option("", first);
    }

    private void option(String value, Say name) {
        markup.raw("<option value=\"" + value + "\">");
        words.say(name);
        markup.raw("</option>");
    }
}

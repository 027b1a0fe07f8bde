package se.tertial.examples.benchmarks.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import gg.jte.resolve.ResourceCodeResolver;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import se.tertial.examples.benchmarks.Work;

/** Other ways to the same page: a template, compiled before it is measured, and a string builder as one would write it in a hurry. */
final class HtmlPeers {

    private static final String TEMPLATE = "page.jte";

    private HtmlPeers() {}

    /** The text of the page, a string, encoded by the JDK's writer: what is physically possible. */
    static Work encoded(int rows) throws Exception {
        String page = HtmlPage.page(rows);
        return output -> {
            Writer writer = new OutputStreamWriter(output, StandardCharsets.UTF_8);
            writer.write(page);
            writer.flush();
            return writer;
        };
    }

    /** As its documentation has it for speed: static parts as bytes, output as bytes. */
    static Work jte(int rows) throws Exception {
        HtmlPage page = HtmlPage.of(rows);
        Path classes = Files.createTempDirectory("jte");
        classes.toFile().deleteOnExit();
        TemplateEngine engine = TemplateEngine.create(
                new ResourceCodeResolver("jte"), classes, ContentType.Html, HtmlPage.class.getClassLoader());
        engine.setBinaryStaticContent(true);
        engine.prepareForRendering(TEMPLATE);
        return output -> {
            Utf8ByteOutput bytes = new Utf8ByteOutput();
            engine.render(TEMPLATE, page, bytes);
            bytes.writeTo(output);
            return bytes;
        };
    }

    /** One string of it all, escaped by replacing. */
    static Work stringBuilder(int rows) throws Exception {
        HtmlPage page = HtmlPage.of(rows);
        return output -> {
            StringBuilder text = new StringBuilder(page.head());
            page.rows().forEach(row -> row(text, row));
            output.write(text.append(page.foot()).toString().getBytes(StandardCharsets.UTF_8));
            return text;
        };
    }

    private static void row(StringBuilder text, HtmlRow row) {
        text.append("<tr><th scope=\"row\">" + escaped(row.plan()) + "</th>");
        text.append("<td>" + escaped(row.area()) + "</td>");
        text.append("<td>" + escaped(row.assignment()) + "</td>");
        text.append("<td>" + escaped(row.text()) + "</td>");
        text.append("<td>" + escaped(row.body()) + "</td>");
        text.append("<td>" + escaped(row.period()) + "</td>");
        text.append("<td>" + escaped(row.level()) + "</td>");
        text.append("<td>" + chip(row) + "</td>");
        text.append("<td>" + day(row.givenOn()) + "</td>");
        text.append("<td>" + day(row.reportBy()) + "</td>");
        text.append("<td>" + day(row.writtenOn()) + "</td>");
        text.append("<td>" + escaped(row.comment()) + "</td></tr>\n");
    }

    private static String chip(HtmlRow row) {
        HtmlRow.Mark mark = row.mark();
        return row.status() == null
                ? ""
                : "<span class=\"" + mark.style() + "\" data-order=\"" + mark.order() + "\">" + mark.symbol()
                        + escaped(row.status()) + "</span>";
    }

    private static String day(@Nullable String day) {
        return day == null ? "" : "<time datetime=\"" + escaped(day) + "\">" + escaped(day) + "</time>";
    }

    private static String escaped(@Nullable String text) {
        return text == null
                ? ""
                : text.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;")
                        .replace("'", "&#39;");
    }
}

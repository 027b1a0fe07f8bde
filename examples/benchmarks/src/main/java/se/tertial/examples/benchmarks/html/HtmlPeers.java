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
import java.util.List;
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
            for (int i = 0; i < page.rows().size(); i++) {
                row(text, page.kinds(), page.rows().get(i), page.marks().get(i));
            }
            output.write(text.append(page.foot()).toString().getBytes(StandardCharsets.UTF_8));
            return text;
        };
    }

    private static void row(
            StringBuilder text, List<HtmlPage.Kind> kinds, @Nullable String[] row, @Nullable String mark) {
        text.append("<tr>");
        for (int i = 0; i < row.length; i++) {
            String cell = row[i] == null ? "" : escaped(row[i]);
            text.append(
                    switch (kinds.get(i)) {
                        case HEAD -> "<th scope=\"row\">" + cell + "</th>";
                        case TEXT -> "<td>" + cell + "</td>";
                        case NUMBER -> "<td class=\"n\">" + cell + "</td>";
                        case DAY ->
                            cell.isEmpty()
                                    ? "<td></td>"
                                    : "<td><time datetime=\"" + cell + "\">" + cell + "</time></td>";
                        case STATUS -> mark == null ? "<td></td>" : "<td>" + mark + cell + "</span></td>";
                    });
        }
        text.append("</tr>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}

package se.tertial.plan.exporter.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.exporter.conformance.ExporterConformance;
import se.tertial.plan.exporter.conformance.ExporterLimits;

class HtmlConformanceTest extends ExporterConformance {

    private static final String TEXTS = "h1, h2, h3, h4, h5, h6, p, li, td, th, dt, dd, caption, figcaption";

    @Override
    protected PlanExporter exporter() {
        return new HtmlExporter();
    }

    @Override
    protected List<String> texts(byte[] artifact) {
        Document page = Jsoup.parse(new String(artifact, StandardCharsets.UTF_8));
        return page.select(TEXTS).stream().map(Element::wholeText).toList();
    }

    @Override
    protected ExporterLimits limits() {
        return ExporterLimits.none()
                .withoutControlCharacters("HTML forbids them; they become U+FFFD")
                .withoutLoneSurrogates("UTF-8 has none; they become U+FFFD");
    }
}

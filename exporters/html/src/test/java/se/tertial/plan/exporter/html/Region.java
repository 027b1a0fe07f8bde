package se.tertial.plan.exporter.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.tertial.plan.export.LayoutRegistry;
import se.tertial.plan.export.PlanExport;
import se.tertial.plan.export.content.Audience;
import se.tertial.plan.export.content.ContentFilter;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.exporter.json.PlanJson;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.ParameterValues;
import se.tertial.plan.rules.check.CheckReport;
import se.tertial.plan.rules.check.PlanChecker;
import se.tertial.plan.rules.check.RuleRegistry;
import se.tertial.plan.rules.check.RuleSet;

/** A portfolio whose reports the tests make into pages: the made-up region of the examples, or a published follow-up. */
record Region(String name, Portfolio portfolio, CheckReport check, String period, Optional<String> body) {

    static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("tertial.root"), "tertial.root"));
    static final LayoutRegistry LAYOUTS = LayoutRegistry.discover();
    private static final HtmlExporter HTML = new HtmlExporter();

    static {
        // The exporter itself has nothing to do with JSON, so its module does not read that of the reader.
        ModuleLayer.boot()
                .findModule("se.tertial.plan.exporter.json")
                .ifPresent(json -> Region.class.getModule().addReads(json));
    }

    static Region norrlid() {
        Portfolio portfolio = read("examples/quickstart/region/region.json");
        return new Region("norrlid", portfolio, check(portfolio), "2024-T2", Optional.of("rs"));
    }

    static Portfolio read(String file) {
        try {
            return PlanJson.reader().read(ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CheckReport check(Portfolio portfolio) {
        return PlanChecker.of(RuleRegistry.discover(), RuleSet.recommended())
                .check(portfolio, LocalDate.of(2025, 5, 31));
    }

    /** The ids of all layouts that can be made of it. */
    List<String> layouts() {
        return LAYOUTS.entries().stream()
                .map(entry -> entry.descriptor().id())
                .filter(id -> !id.equals("body") || body.isPresent())
                .toList();
    }

    Region in(String otherPeriod) {
        return new Region(name, portfolio, check, otherPeriod, body);
    }

    /** Whether a layout shows findings when it is asked for them. */
    static boolean showsFindings(String layout) {
        return LAYOUTS.find(layout).descriptor().parameters().stream()
                .anyMatch(parameter -> parameter.name().equals("findings"));
    }

    /** The request for a report in Swedish for the public, with findings or without. */
    ExportRequest.Builder request(String layout, boolean findings) {
        ExportRequest.Builder builder = ExportRequest.builder()
                .source(portfolio)
                .selection(new ContentSelection.Layout(
                        layout, showsFindings(layout) ? Map.of("findings", Boolean.toString(findings)) : Map.of()))
                .check(check)
                .period(ReportingPeriod.parse(period))
                .audience(Audience.PUBLIC)
                .generatedAt(Instant.parse("2025-05-31T10:00:00Z"));
        if (layout.equals("body")) {
            builder.filter(
                    ContentFilter.none().withBodies(body.map(Id::of).stream().toList()));
        }
        return builder;
    }

    String page(String layout, boolean findings) {
        return page(request(layout, findings).build());
    }

    String page(String layout, Language language, Map<String, String> options) {
        return page(request(layout, false)
                .language(language)
                .parameters(options(options))
                .build());
    }

    static ParameterValues options(Map<String, String> given) {
        return HTML.descriptor().options(new HashMap<>(given));
    }

    static String page(ExportRequest request) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            PlanExport.of(HTML, request).to(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}

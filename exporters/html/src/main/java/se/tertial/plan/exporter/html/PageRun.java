package se.tertial.plan.exporter.html;

import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import se.tertial.plan.export.document.BlockCursor;
import se.tertial.plan.export.document.ReportDocument;
import se.tertial.plan.export.document.Section;
import se.tertial.plan.export.spi.ExportOutcome;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.export.spi.Generator;
import se.tertial.plan.model.organisation.Organisation;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.rules.Bilingual;

/** Writes one page, once: what stands around the sections, and the sections in order. */
final class PageRun {

    private static final String SEPARATOR = " – ";

    private final ReportDocument document;
    private final HtmlOptions options;
    private final Optional<Logo> logo;
    private final String style;
    private final ExportRequest request;
    private final Markup markup;
    private final Words words;
    private final Anchors anchors = new Anchors();
    private final Organisation organisation;
    private final BlockRun blocks;

    /** Reads the options; nothing is written yet. */
    PageRun(ExportRequest request, Markup markup) {
        this.request = request;
        this.markup = markup;
        this.options = new HtmlOptions(request.parameters());
        this.style = Assets.style(options.theme());
        this.logo = options.logo().map(Logo::read);
        this.organisation = request.content().catalogue().organisation();
        this.document = request.document();
        this.words = new Words(markup, document.language());
        this.blocks = new BlockRun(markup, words, anchors);
    }

    ExportOutcome write() {
        document.sections().forEach(this::take);
        head();
        banner();
        markup.raw("<div class=\"frame\">\n");
        contents();
        markup.raw("<main id=\"_main\" tabindex=\"-1\">\n");
        new FilterForm(markup, words).write();
        document.sections().forEach(section -> section(section, 2));
        about();
        markup.raw("</main>\n</div>\n");
        footer();
        markup.raw("<script>").raw(Assets.script()).raw("</script>\n</body>\n</html>\n");
        markup.flush();
        return outcome();
    }

    private ExportOutcome outcome() {
        ExportOutcome outcome = ExportOutcome.of(blocks.rows());
        long broken = markup.broken();
        return broken == 0
                ? outcome
                : outcome.withLoss(Bilingual.of(
                        "Tecken som en webbsida inte kan ha ersattes: " + broken + ".",
                        "Characters that a web page cannot have were replaced: " + broken + "."));
    }

    private void take(Section section) {
        anchors.take(section.id());
        section.sections().forEach(this::take);
    }

    private Text title() {
        return options.text(HtmlOptions.TITLE).map(Text::of).orElseGet(document::title);
    }

    private void head() {
        markup.raw("<!DOCTYPE html>\n<html lang=\"").text(document.language().tag());
        markup.raw("\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"");
        markup.text(Assets.policy(style));
        markup.raw("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"generator\" content=\"");
        markup.text(Generator.inWords()).raw("\">\n<title>");
        markup.text(title().plain());
        document.subtitle().ifPresent(text -> markup.text(SEPARATOR).text(text.plain()));
        markup.raw("</title>\n<style>").raw(style).raw("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#_main\">");
        words.say(Say.SKIP);
        markup.raw("</a>\n").raw(Shapes.ALL);
        markup.raw("<span id=\"_here\" hidden>");
        words.say(Say.LINK_HERE);
        markup.raw("</span>\n");
    }

    private void banner() {
        markup.raw("<header class=\"banner\"><div class=\"inside\">\n");
        logo.ifPresent(this::logo);
        markup.raw("<div><h1>");
        words.write(title());
        markup.raw("</h1>\n");
        document.subtitle().ifPresent(text -> {
            markup.raw("<p class=\"subtitle\">");
            words.dated(text);
            markup.raw("</p>\n");
        });
        markup.raw("</div></div></header>\n");
    }

    /** Beside the name of the organisation in the title a logo says nothing more, unless it is a link. */
    private void logo(Logo image) {
        Optional<String> home = options.text(HtmlOptions.HOME).or(() -> known(organisation.homepage()));
        home.ifPresent(
                address -> markup.raw("<a class=\"logo\" href=\"").text(address).raw("\">"));
        markup.raw("<img src=\"").raw(image.address()).raw("\" alt=\"");
        if (home.isPresent()) {
            markup.text(organisation.name().plain(document.language()));
        }
        markup.raw("\"").raw(home.isPresent() ? ">" : " class=\"logo\">");
        home.ifPresent(address -> markup.raw("</a>"));
        markup.raw("\n");
    }

    private void contents() {
        markup.raw("<nav class=\"contents\" aria-labelledby=\"_contents\"><h2 id=\"_contents\">");
        words.say(Say.CONTENTS);
        markup.raw("</h2>\n");
        markup.raw("<ul>\n");
        document.sections().forEach(this::entry);
        markup.raw("<li><a href=\"#_about\">");
        words.say(Say.ABOUT);
        markup.raw("</a></li>\n</ul></nav>\n");
    }

    private void entry(Section section) {
        markup.raw("<li><a href=\"#").text(section.id()).raw("\">");
        words.write(section.title());
        markup.raw("</a>");
        if (!section.sections().isEmpty()) {
            markup.raw("\n<ul>\n");
            section.sections().forEach(this::entry);
            markup.raw("</ul>");
        }
        markup.raw("</li>\n");
    }

    private void section(Section section, int level) {
        int shown = Math.min(level, 6);
        markup.raw("<section aria-labelledby=\"").text(section.id()).raw("\" class=\"l" + shown + "\">\n");
        markup.raw("<h" + shown + " id=\"").text(section.id()).raw("\" tabindex=\"-1\">");
        words.write(section.title());
        markup.raw("</h" + shown + ">\n");
        blocks.begin(shown);
        try (BlockCursor cursor = section.blocks().open()) {
            while (cursor.advance()) {
                blocks.write(cursor.block());
            }
        }
        blocks.end();
        section.sections().forEach(below -> section(below, level + 1));
        markup.raw("</section>\n");
    }

    private void about() {
        markup.raw("<section class=\"about\" aria-labelledby=\"_about\">\n<h2 id=\"_about\" tabindex=\"-1\">");
        words.say(Say.ABOUT);
        markup.raw("</h2>\n<dl class=\"facts\">\n");
        document.facts().forEach(fact -> {
            markup.raw("<div><dt>");
            words.write(fact.name());
            markup.raw("</dt><dd");
            fact.subject()
                    .flatMap(anchors::of)
                    .ifPresent(id -> markup.raw(" id=\"").text(id).raw("\""));
            markup.raw(">");
            words.dated(fact.value());
            markup.raw("</dd></div>\n");
        });
        generated();
        options.text(HtmlOptions.CONTACT).ifPresent(this::contact);
        data(options.data());
        markup.raw("</dl>\n</section>\n");
    }

    private void generated() {
        String instant =
                DateTimeFormatter.ISO_INSTANT.format(request.generatedAt().truncatedTo(ChronoUnit.SECONDS));
        String shown = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", java.util.Locale.ROOT)
                .format(request.generatedAt().atZone(request.zone()));
        term(Say.GENERATED);
        markup.raw("<time datetime=\"").text(instant).raw("\">").text(shown).raw("</time></dd></div>\n");
        term(Say.MADE_WITH);
        markup.text(Generator.inWords()).raw("</dd></div>\n");
    }

    private void contact(String contact) {
        term(Say.CONTACT);
        if (contact.matches("[^\\s@]+@[^\\s@]+") && HtmlOptions.isLink("mailto:" + contact)) {
            link("mailto:" + contact, contact);
        } else {
            markup.text(contact);
        }
        markup.raw("</dd></div>\n");
    }

    private void data(List<String> files) {
        if (files.isEmpty()) {
            return;
        }
        term(Say.DATA);
        for (int i = 0; i < files.size(); i++) {
            markup.raw(i == 0 ? "" : ", ");
            link(files.get(i), files.get(i));
        }
        markup.raw("</dd></div>\n");
    }

    private void term(Say name) {
        markup.raw("<div><dt>");
        words.say(name);
        markup.raw("</dt><dd>");
    }

    private void link(String address, String text) {
        markup.raw("<a href=\"").text(address).raw("\">").text(text).raw("</a>");
    }

    private Optional<String> accessibilityStatement() {
        return options.text(HtmlOptions.ACCESSIBILITY).or(() -> known(organisation.accessibilityStatement()));
    }

    private static Optional<String> known(Optional<URI> address) {
        return address.map(URI::toString).filter(HtmlOptions::isLink);
    }

    private void footer() {
        markup.raw("<footer><div class=\"inside\"><p>");
        words.write(document.title());
        document.subtitle().ifPresent(text -> {
            markup.text(SEPARATOR);
            words.dated(text);
        });
        markup.raw("</p>\n");
        accessibilityStatement().ifPresent(address -> {
            markup.raw("<p>");
            link(address, Say.ACCESSIBILITY.in(document.language()));
            markup.raw("</p>\n");
        });
        markup.raw("</div></footer>\n");
    }
}

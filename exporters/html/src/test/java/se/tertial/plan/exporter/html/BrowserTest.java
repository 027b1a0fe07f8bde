package se.tertial.plan.exporter.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tertial.plan.model.text.Language;

/** Pages as a browser shows them: nothing for an accessibility checker to find, and controls that do what they say. */
@Tag("programs")
class BrowserTest {

    private static final int TAB = 9;
    private static final int ENTER = 13;

    @TempDir
    static Path folder;

    private static Browser browser;
    private static String axe;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start(Path.of("target", "chromium").toAbsolutePath());
        try (InputStream input = BrowserTest.class.getClassLoader().getResourceAsStream("axe.min.js")) {
            axe = new String(Objects.requireNonNull(input, "axe").readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void axeFindsNothingInAnyLayoutInLightAndDarkOnTelephoneAndDesktop() throws IOException {
        List<String> found = new ArrayList<>();
        for (Region region : Portfolios.all()) {
            for (String layout : region.layouts()) {
                String name = region.name() + " " + layout;
                browser.open(kept(region.page(layout, false)), "");
                check(name, found);
                if (Region.showsFindings(layout)) {
                    browser.open(kept(region.page(layout, true)), "");
                    check(name + " with findings", found);
                }
            }
        }
        assertEquals(List.of(), found);
    }

    private static void check(String name, List<String> found) {
        browser.say("window.axe || (() => {" + axe + "})(); ''");
        for (int width : List.of(360, 1440)) {
            for (String scheme : List.of("light", "dark")) {
                browser.size(width, 900).scheme(scheme);
                // The page hears of its new size with the next picture.
                browser.say("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(''))))");
                String violations = browser.say("""
                        axe.run(document, {preload: false, rules: {'target-size': {enabled: true}}, resultTypes: ['violations']}).then(result =>
                          result.violations.map(its => its.id + ': ' + its.nodes.map(node => node.html).slice(0, 3).join(' | ')).join('\\n'))
                        """);
                if (!violations.isEmpty()) {
                    found.add(name + ", " + width + ", " + scheme + ": " + violations);
                }
            }
        }
        for (int width : List.of(320, 360, 1440, 3840)) {
            browser.size(width, 900);
            if (browser.say("String(document.documentElement.scrollWidth > document.documentElement.clientWidth)")
                    .equals("true")) {
                found.add(name + ", " + width + ": wider than the screen");
            }
        }
    }

    @Test
    void everyControlIsReachedByTheKeyboardAndShowsItsFocus() throws IOException {
        open(Region.norrlid().page("follow-up", false), "");
        int controls = Integer.parseInt(browser.say("""
                String([...document.querySelectorAll('a[href], button, input, select, [tabindex="0"]')].filter(its => its.checkVisibility()).length)
                """));
        List<String> reached = new ArrayList<>();
        for (int i = 0; i < controls; i++) {
            browser.press("Tab", TAB, "");
            reached.add(browser.say("""
                    (its => its.outerHTML.slice(0, 80) + ' ' + (getComputedStyle(its).outlineStyle !== 'none'))(document.activeElement)
                    """));
        }
        assertEquals(controls, reached.stream().distinct().count(), String.join("\n", reached));
        reached.forEach(its -> assertTrue(its.endsWith(" true"), its));
        assertTrue(reached.get(0).contains("skip"), reached.get(0));
    }

    @Test
    void aReaderSearchesByTextBodyAndStatusAndFindsTheChoiceInTheAddress() throws IOException {
        Path page = open(Region.norrlid().page("follow-up", false), "");
        int all = shown();
        browser.say("document.getElementById('_q').focus(); ''");
        browser.type("klimat");
        int some = shown();
        assertTrue(some > 0 && some < all, some + " of " + all);
        assertEquals("#?q=klimat", browser.say("location.hash"));
        browser.open(page, "#?q=klimat");
        assertEquals(some, shown());
        browser.say("document.querySelector('#_filter button').focus(); ''");
        browser.press("Enter", ENTER, "\r");
        assertEquals("", browser.say("new Promise(done => setTimeout(() => done(location.hash)))"));
        assertEquals(all, shown());

        choose("_status", 1);
        assertEquals("true", browser.say("""
                        String([...document.querySelectorAll('.item')].filter(its => !its.hidden)
                          .every(its => [...its.querySelectorAll('.chip')].some(chip => chip.textContent.trim() === document.getElementById('_status').value)))
                        """));
        assertTrue(shown() < all);
        choose("_status", 0);
        choose("_body", 1);
        assertTrue(shown() > 0 && shown() < all);
        browser.open(page, "#" + browser.say("document.querySelector('.item h3').id"));
        assertEquals(all, shown());
    }

    @Test
    void aReaderFindsByBodyWhatItAnswersForAndWhatItSpeaksOf() throws IOException {
        Region region = Region.norrlid();
        Answering answering = new Answering(region);
        open(region.page("follow-up", false), "");
        assertEquals(answering.bodies(), new TreeSet<>(options("_body")));
        for (String body : answering.bodies()) {
            choose("_body", 1 + options("_body").indexOf(body));
            assertEquals(answering.things(body), shownIds(), body);
        }
        open(region.page("matrix", false), "");
        choose("_body", 1 + options("_body").indexOf("Trafiknämnden"));
        assertEquals("true", browser.say("""
                        String([...document.querySelectorAll('.matrix tbody tr')].every(row => row.hidden ===
                          (row.cells[[...row.closest('table').tHead.rows[0].cells].findIndex(its => its.querySelector('[title="Trafiknämnden"]'))].className === 'not_asked')))
                        """));
    }

    private static List<String> options(String field) {
        return List.of(browser.say("[...document.getElementById('" + field
                        + "').options].slice(1).map(its => its.value).join('\\n')")
                .split("\n", -1));
    }

    private static List<String> shownIds() {
        return List.of(browser.say(
                        "[...document.querySelectorAll('.item h3[id^=\"assignment-\"]')].filter(its => its.checkVisibility()).map(its => its.id).join('\\n')")
                .split("\n", -1));
    }

    @Test
    void aReaderSortsThingsAndTables() throws IOException {
        open(Region.norrlid().page("follow-up", false), "");
        String before = browser.say("document.querySelector('main').textContent.length + ''");
        choose("_sort", 1);
        assertEquals("true", browser.say("""
                        (names => String(names.every((name, i) => i === 0 || names[i - 1].localeCompare(name, 'sv', {numeric: true}) <= 0)))(
                          [...document.querySelectorAll('.l2:first-of-type > .item h3')].map(its => its.textContent))
                        """));
        assertEquals(before, browser.say("document.querySelector('main').textContent.length + ''"));
        assertEquals("#?sort=name", browser.say("location.hash"));
    }

    @Test
    void aTableIsSortedByOneColumnUpwardsAndThenDownwards() throws IOException {
        Path page = open(Region.norrlid().page("matrix", false), "");
        List<String> asReported = cells(0);
        sortBy(0);
        List<String> upwards = cells(0);
        assertEquals("ascending", sorted());
        assertEquals(new TreeSet<>(asReported), new TreeSet<>(upwards));
        assertTrue(upwards.indexOf("Bildningsnämnden") < upwards.indexOf("Trafiknämnden"), upwards.toString());
        sortBy(0);
        assertEquals("descending", sorted());
        assertEquals("#?column=0.0d", browser.say("location.hash"));
        List<String> downwards = new ArrayList<>(upwards);
        Collections.reverse(downwards);
        assertEquals(downwards, cells(0));
        browser.open(page, "#?column=0.0d");
        assertEquals(downwards, cells(0));
        sortBy(1);
        assertEquals(",ascending,,,", sorted(), "one column at a time");
        assertEquals(List.of("1", "1", "1", "3", "3", "4", "5"), cells(1), "numbers as numbers");
        browser.say("document.querySelector('#_filter button').click(); ''");
        assertEquals("", browser.say("new Promise(done => setTimeout(() => done(location.hash)))"));
        assertEquals(asReported, cells(0));
        assertEquals(",,,,", sorted());
    }

    @Test
    void numbersAreSortedAsTheLanguageOfThePageWritesThem() throws IOException {
        open(Region.norrlid().page("matrix", Language.EN, Map.of()), "");
        fill("12,345", "missing", "\u22125", "1,234", "at most 99", "7.5", "1,234,567");
        sortBy(1);
        assertEquals(List.of("\u22125", "7.5", "at most 99", "1,234", "12,345", "1,234,567", "missing"), cells(1));
        open(Region.norrlid().page("matrix", false), "");
        fill("12\u00a0345", "saknas", "\u22125", "1,234", "högst 99", "7,5", "100");
        sortBy(1);
        assertEquals(List.of("\u22125", "1,234", "7,5", "högst 99", "100", "12\u00a0345", "saknas"), cells(1));
        sortBy(1);
        assertEquals("saknas", cells(1).get(6), "what has no number comes last both ways");
    }

    /** Gives the seven rows of the first table these texts in the second column. */
    private static void fill(String... texts) {
        browser.say("(texts => [...document.querySelector('table.data').tBodies[0].rows]"
                + ".forEach((row, i) => row.cells[1].textContent = texts[i]))(['"
                + String.join("', '", texts) + "']); ''");
    }

    private static void sortBy(int column) {
        browser.say("document.querySelectorAll('table.data thead button')[" + column + "].focus(); ''");
        browser.press("Enter", ENTER, "\r");
    }

    private static String sorted() {
        String all = browser.say(
                "[...document.querySelector('table.data').tHead.rows[0].cells].map(its => its.getAttribute('aria-sort')).join()");
        return all.replaceFirst("^(\\w+),,,,$", "$1");
    }

    private static List<String> cells(int column) {
        return List.of(browser.say("[...document.querySelector('table.data').tBodies[0].rows].map(its => its.cells["
                        + column + "].textContent.trim()).join('\\n')")
                .split("\n", -1));
    }

    @Test
    void everyChoiceStandsInTheAddressAndIsThereAgain() throws IOException {
        Path page = open(Region.norrlid().page("follow-up", false), "");
        choose("_body", 1);
        choose("_status", 1);
        choose("_sort", 2);
        String address = browser.say("location.hash");
        assertEquals(
                List.of("body", "status", "sort"),
                Stream.of(address.substring(2).split("&", -1))
                        .map(its -> its.replaceFirst("=.+", ""))
                        .toList());
        List<String> shown = shownIds();
        browser.open(page, address);
        assertEquals("1 1 2", browser.say("""
                        ['_body', '_status', '_sort'].map(its => document.getElementById(its).selectedIndex).join(' ')
                        """));
        assertEquals(shown, shownIds());
    }

    @Test
    void paperHasWhatIsReadAndNothingThatIsPressed() throws IOException {
        open(Region.norrlid().page("follow-up", false), "");
        browser.paper();
        assertEquals("", browser.say("""
                        [...document.querySelectorAll('.contents, .filter, .skip, .here, button, input, select')].filter(its => its.checkVisibility()).map(its => its.className).join()
                        """));
        assertEquals("rgb(255, 255, 255)", browser.say("getComputedStyle(document.body).backgroundColor"));
        assertEquals(
                "true",
                browser.say("String([...document.querySelectorAll('.item')].every(its => its.checkVisibility()))"));
        assertEquals("table-header-group", browser.say("""
                        getComputedStyle(document.body.appendChild(document.createElement('table')).createTHead()).display
                        """));
    }

    /** Chromium leaves out boxes in a head that it repeats, so that columns had no names but on their first sheet. */
    @Test
    void paperHasTheHeadsOfTablesOnEverySheet() throws IOException {
        open(Region.norrlid().page("matrix", false), "");
        browser.paper();
        assertEquals("contents", browser.say("""
                        [...new Set([...document.querySelectorAll('th button')].map(its => getComputedStyle(its).display))].join()
                        """));
        assertEquals(
                "none",
                browser.say("getComputedStyle(document.querySelector('th button'), '::after').content"),
                "nothing is sorted on paper");
    }

    @Test
    void aLongNameInTheHeaderIsBrokenOnATelephone() throws IOException {
        String name = "Räddningstjänstförbundsgemensamverksamhetsuppföljning";
        open(Region.norrlid().page("overview", Language.SV, Map.of("title", name)), "");
        browser.size(320, 900);
        assertEquals("320", browser.say("String(document.documentElement.scrollWidth)"));
    }

    @Test
    void aTargetThatIsPrintedAsAClauseIsBrokenInItsCellOnATelephone() throws IOException {
        open(Region.norrlid().page("indicators", false), "");
        browser.size(360, 900);
        assertEquals("true", browser.say("""
                        (cell => { cell.textContent = 'högst 30 dagar i genomsnitt för alla mottagningar i länet'; return String(cell.offsetWidth < 328); })(
                          document.querySelector('figure td.n'))
                        """));
    }

    @Test
    void linesOfAMatrixAreDrawnBesideWhatStaysInPlace() throws IOException {
        open(Region.norrlid().page("matrix", false), "");
        assertEquals("0", browser.say("""
                        String([...document.querySelectorAll('th, td')].filter(its => getComputedStyle(its).position === 'sticky'
                          && getComputedStyle(its.closest('table')).borderCollapse === 'collapse').length)
                        """));
    }

    @Test
    void thePageHasEveryAssignmentStatusAndCommentInOrderAndNothingThatIsWithheld() throws IOException {
        for (Region region : Portfolios.all()) {
            String html = region.page("follow-up", false);
            open(html, "");
            Told told = new Told(region, browser.say("document.querySelector('main').textContent"), html);
            assertTrue(told.inOrder() > 0);
            assertEquals(List.of(), told.leaked());
        }
        assertTrue(new Told(Region.norrlid(), "", "").secrets() > 0, "the region has something to withhold");
    }

    @Test
    void everythingIsReadableWithoutScripts() throws IOException {
        browser.scripts(false);
        try {
            open(Region.norrlid().page("follow-up", false), "");
            browser.scripts(true);
            assertEquals("true", browser.say("String(document.getElementById('_filter').hidden)"));
            assertEquals(
                    "0",
                    browser.say(
                            "String([...document.querySelectorAll('main > section *:not(title):not(desc)')].filter(its => its.textContent.trim() && !its.checkVisibility()).length)"));
        } finally {
            browser.scripts(true);
        }
    }

    @Test
    void thePolicyStopsEveryScriptAndStyleThatIsNotThePagesOwn() throws IOException {
        String page = Region.norrlid().page("overview", false);
        String attack = """
                <script>document.title = 'taken'</script><img src="x" onerror="document.title = 'taken'">
                <style>body { display: none }</style><p style="color: red" id="styled">x</p>
                """;
        open(page.replace("</main>", attack + "</main>"), "");
        assertTrue(browser.say("document.title").startsWith("Översikt"));
        assertEquals("block", browser.say("getComputedStyle(document.body).display"));
        assertEquals(
                browser.say("getComputedStyle(document.body).color"),
                browser.say("getComputedStyle(document.getElementById('styled')).color"));
        assertEquals("false", browser.say("String(document.getElementById('_filter').hidden && !document.fonts)"));
        // The page's own did run.
        open(Region.norrlid().page("follow-up", false).replace("</main>", attack + "</main>"), "");
        assertEquals("false", browser.say("String(document.getElementById('_filter').hidden)"));
    }

    @Test
    void languagesAndPicturesForThePageAboutIt() throws IOException {
        open(Region.norrlid().page("overview", Language.EN, Map.of()), "");
        assertEquals("en", browser.say("document.documentElement.lang"));
        String pictures = System.getProperty("tertial.pictures", "");
        if (!pictures.isEmpty()) {
            new Pictures(browser, Path.of(pictures)).all();
        }
    }

    private static void choose(String field, int index) {
        browser.say("(its => { its.selectedIndex = " + index
                + "; its.dispatchEvent(new Event('change')); })(document.getElementById('" + field + "')); ''");
    }

    private static int shown() {
        return Integer.parseInt(browser.say(
                "String([...document.querySelectorAll('.item')].filter(its => its.checkVisibility()).length)"));
    }

    private static Path open(String html, String fragment) throws IOException {
        Path page = kept(html);
        browser.size(1440, 900).scheme("light").open(page, fragment);
        return page;
    }

    private static Path kept(String html) throws IOException {
        Path page = folder.resolve("page.html");
        Files.writeString(page, html);
        return page;
    }
}

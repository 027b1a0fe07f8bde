package se.tertial.plan.exporter.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.TestAbortedException;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.exporter.conformance.rules.Rule;
import se.tertial.plan.exporter.conformance.rules.Rules;
import se.tertial.plan.exporter.conformance.rules.Trial;
import se.tertial.plan.exporter.conformance.trial.Subject;
import se.tertial.plan.exporter.conformance.wrong.HonestExporter;
import se.tertial.plan.exporter.conformance.wrong.WrongBytes;
import se.tertial.plan.exporter.conformance.wrong.WrongContent;
import se.tertial.plan.exporter.conformance.wrong.WrongIdentity;
import se.tertial.plan.exporter.conformance.wrong.WrongManners;
import se.tertial.plan.exporter.conformance.wrong.WrongProgress;

/** For each rule an exporter that breaks it, and what the kit says of it. */
class WrongExportersTest {

    record Wrong(String rule, PlanExporter exporter, String seen) {

        @Override
        public String toString() {
            return rule + " " + exporter.getClass().getSimpleName();
        }
    }

    static List<Wrong> wrong() {
        return Stream.of(identity(), bytes(), manners(), machines(), content(), hostile(), progress())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Wrong> identity() {
        return List.of(
                new Wrong(
                        "M01",
                        new WrongIdentity.Changing(),
                        "descriptor() gave two that are not equal, of the ids 'lines-"),
                new Wrong(
                        "M02",
                        new WrongIdentity.OneLanguage(),
                        "the description is 'En text på varje rad.' in both; give Bilingual.of"),
                new Wrong(
                        "M03",
                        new WrongIdentity.Unregistered(),
                        "ExporterRegistry.discover() does not find se.tertial"),
                new Wrong(
                        "M04",
                        new WrongIdentity.TakesAnyOption(),
                        "the options {width=wide} were answered with se.tertial.plan.export.spi.ExportException$RefusedContent: Exporter 'lines': no number after 1 bytes; let the descriptor check them"),
                new Wrong(
                        "M05",
                        new WrongIdentity.OtherDefault(),
                        "with title=true, its default, model is not the same: byte 0 differs"),
                new Wrong(
                        "S01",
                        new WrongIdentity.Unregistered(),
                        "no module declaration says that it provides se.tertial"),
                new Wrong("S02", new WrongIdentity.TakesEverything(), "table 'assignments' was written after "));
    }

    private static List<Wrong> bytes() {
        return List.of(
                new Wrong(
                        "M06",
                        new WrongBytes.Counting(),
                        "a second export was not the first: byte 7 differs: 'Export 1\\u000aMinska uts"),
                new Wrong(
                        "M07", new WrongBytes.InLocalWords(), "model on a machine with ar_EG, Africa/Cairo, UTF-16: "),
                new Wrong("M08", new WrongBytes.OtherwiseWithExecutor(), "byte 0 differs: 'Minska "),
                new Wrong(
                        "M18",
                        new WrongBytes.Latin1(),
                        "UTF-8 does not read what was written: Input length = 1; write through an OutputStreamWriter"));
    }

    private static List<Wrong> manners() {
        return List.of(
                new Wrong("M09", new WrongManners.Closing(), "close() was called after "),
                new Wrong(
                        "M10",
                        new WrongManners.Unflushed(),
                        "nothing was written; call flush() on the outermost writer"),
                new Wrong("M10", new WrongManners.HalfFlushed(), " bytes were not flushed; call flush()"),
                new Wrong(
                        "M11",
                        new WrongManners.Swallowing(),
                        "the stream failed after 0 bytes with java.io.IOException: No room after 0 bytes, and the export ended as if nothing had happened; do not catch it"),
                new Wrong(
                        "M11",
                        new WrongManners.Wrapping(),
                        "and the export threw java.io.IOException: Could not be written"),
                new Wrong(
                        "M12",
                        new WrongManners.Blind(),
                        "reading failed with java.io.IOException: The source cannot be read, and the export ended as if nothing had happened"),
                new Wrong(
                        "M13",
                        new WrongManners.Unstoppable(),
                        "cancelled when it asked for the 1. time of 6, it wrote to the end"),
                new Wrong(
                        "M13",
                        new WrongManners.Uninterrupted(),
                        "it took away the mark that the thread is interrupted"));
    }

    private static List<Wrong> machines() {
        return List.of(
                new Wrong(
                        "M14",
                        new WrongManners.OneThread(),
                        "one of them failed with java.lang.IllegalStateException: used by another thread; keep nothing of a run in fields"),
                new Wrong(
                        "M15",
                        new WrongManners.Hoarding(),
                        "model failed: java.lang.OutOfMemoryError: Java heap space; pull rows and blocks one by one"),
                new Wrong("M16", new WrongManners.Threading(), "it made 1 threads, and was seen to work on [own]"),
                new Wrong(
                        "M16",
                        new WrongManners.Parallel(),
                        "threads: it used the common pool (a parallel stream, or a future)"),
                new Wrong(
                        "M17",
                        new WrongManners.Temporary(),
                        "model needs a temporary file: failed: java.nio.file.NoSuchFileException: "),
                new Wrong(
                        "M17",
                        new WrongManners.Setting(),
                        "it wrote to the console: Skriver rader, it changed the system property lines.written; build in the stream"),
                new Wrong("S04", new WrongManners.Wasteful(), " bytes a row, not at most 15000; keep buffers"),
                new Wrong(
                        "S03",
                        new WrongManners.ByteByByte(),
                        " pieces; put a buffer between your writer and the stream"));
    }

    private static List<Wrong> content() {
        return List.of(
                new Wrong(
                        "M19",
                        new WrongContent.Forgetful(),
                        "1 texts are not in the artifact (audience PUBLIC, language sv), the first one 'Fyra av fem"),
                new Wrong("M20", new WrongContent.Sorting(), " does not stand where it should, after '"),
                new Wrong(
                        "M21",
                        new WrongContent.Remembering(),
                        "'Reservkraftsläget' is in the artifact for the audience INTERNAL; read the plans"),
                new Wrong(
                        "M22",
                        new WrongContent.Colouring(),
                        "the status 'Grön' is not in the artifact; write StatusMark.text()"));
    }

    private static List<Wrong> hostile() {
        return List.of(
                new Wrong(
                        "M23",
                        new WrongContent.Stripping(),
                        "'<script>alert(\"x\")</script> & <b>fet</b> [prov 7]' is not in the artifact as it was given"),
                new Wrong(
                        "M24",
                        new WrongContent.NoControls(),
                        "'före\\u0001efter [prov 21]' is not in the artifact as it was given; escape them; if the format has no place"),
                new Wrong(
                        "M25",
                        new WrongContent.NoSurrogates(),
                        "'före\\ud83defter [prov 31]' is not in the artifact as it was given"),
                new Wrong("M26", new WrongContent.Cutting(), "'ord1 ord2 ord3 "),
                new Wrong(
                        "M27",
                        new WrongContent.Cutting(),
                        "…' was lost, and the outcome tells of no loss; count what you replace or cut"),
                new Wrong(
                        "M27",
                        new WrongContent.SwallowingText(),
                        "'efter [prov 21]' was lost with what the format cannot hold"),
                new Wrong("M28", new HonestExporter(), "14 cells would run as a formula, the first one '=HYPERLINK("),
                new Wrong("M29", new WrongContent.Miscounting(), "the outcome counts 0 rows, and there are 5"),
                new Wrong(
                        "M30",
                        new WrongContent.Expecting(),
                        "model failed with java.lang.IllegalStateException: no rows; expect no row"));
    }

    private static List<Wrong> progress() {
        return List.of(
                new Wrong(
                        "S05",
                        new WrongProgress.Retelling(),
                        "after part 3 of 3 ('uf-t2-2') it told of part 1 of 3 ('uf-t1')"),
                new Wrong(
                        "S05",
                        new WrongProgress.Retelling(),
                        "of part 1 of 1 ('assignments') it told the rows [0, 5, 0, 5], and whoever reads it once tells [0, 5]"),
                new Wrong(
                        "S05",
                        new WrongProgress.Backwards(),
                        "after part 3 of 3 ('uf-t2-2') it told of part 2 of 3 ('uf-t2')"),
                new Wrong(
                        "S05",
                        new WrongProgress.Silent(),
                        "of part 1 of 3 ('uf-t1') it told the rows [], and whoever reads it once tells [0, 1]"),
                new Wrong("S05", new WrongContent.Miscounting(), "it told of 5 rows, and its outcome counts 0"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void isCaught(Wrong wrong) throws Throwable {
        Rule rule = Rules.all().stream()
                .filter(its -> its.id().equals(wrong.rule()))
                .findFirst()
                .orElseThrow();
        List<String> said = failures(rule, subject(wrong.exporter()));
        assertTrue(
                said.stream().anyMatch(message -> message.startsWith(rule + ": ") && message.contains(wrong.seen())),
                () -> "expected '" + wrong.seen() + "' in " + said);
        assertTrue(said.stream().allMatch(message -> message.endsWith("; " + rule.advice())), said::toString);
    }

    @Test
    void everyRuleHasItsWrongExporter() {
        Set<String> broken = wrong().stream().map(Wrong::rule).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Rules.all().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new)), broken);
    }

    /** Formulas are those lines that start with a sign of one: only the rule on formulas looks at them. */
    static Subject subject(PlanExporter exporter) {
        return Subject.builder(exporter)
                .texts(HonestExporter::texts)
                .formulas(bytes -> HonestExporter.texts(bytes).stream()
                        .filter(line -> line.matches("(?s)[=+@＝-].*"))
                        .toList())
                .refusedOptions(
                        exporter instanceof WrongIdentity.TakesAnyOption ? List.of(Map.of("width", "wide")) : List.of())
                .build();
    }

    static List<String> failures(Rule rule, Subject subject) throws Throwable {
        List<String> said = new ArrayList<>();
        for (Trial trial : rule.trials(subject)) {
            try {
                trial.check().execute();
            } catch (TestAbortedException e) {
                // Left out, which is no failure.
            } catch (AssertionError e) {
                said.add(e.getMessage());
            }
        }
        return said;
    }
}

package se.tertial.plan.exporter.odf.text.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tertial.plan.export.document.SeriesBlock;
import se.tertial.plan.export.document.SeriesBlock.Point;
import se.tertial.plan.export.document.SeriesBlock.PointKind;
import se.tertial.plan.exporter.odf.style.Colour;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;

class ChartsTest {

    private static final Map<PointKind, String> WORDS =
            Map.of(PointKind.BASELINE, "Utgångsvärde", PointKind.OUTCOME, "Utfall", PointKind.TARGET, "Mål");

    @Property
    void anAxisHoldsAllValuesAndNamesFew(
            @ForAll @Size(min = 1, max = 8) List<@DoubleRange(min = -1e12, max = 1e12) Double> values) {
        double[] all = values.stream().mapToDouble(Double::doubleValue).toArray();
        Ticks ticks = Ticks.over(all);
        assertTrue(ticks.values().length >= 2 && ticks.values().length <= 6);
        for (double value : all) {
            double share = ticks.share(value);
            assertTrue(share >= -1e-6 && share <= 1 + 1e-6, value + " of " + Arrays.toString(ticks.values()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "32;41, sv, '32 34 36 38 40 42'",
        "1.4;6.4, sv, '0 2 4 6 8'",
        "4.1;5, en, '4.0 4.2 4.4 4.6 4.8 5.0'",
        "4.1;5, sv, '4,0 4,2 4,4 4,6 4,8 5,0'",
        "-1;1, sv, '\u22121,0 \u22120,5 0,0 0,5 1,0'",
        "7;7, sv, '0 2 4 6 8'",
        "900;9800, sv, '0 2000 4000 6000 8000 10\u00a0000'",
        "900;9800, en, '0 2000 4000 6000 8000 10,000'"
    })
    void axesHaveRoundValues(String values, String language, String said) {
        double[] all = Arrays.stream(values.split(";", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
        Ticks ticks = Ticks.over(all);
        List<String> names = DoubleStream.of(ticks.values())
                .mapToObj(value -> ticks.say(value, Language.of(language)))
                .toList();
        assertEquals(said, String.join(" ", names));
    }

    @Test
    void oneExactPointIsNoChart() {
        assertTrue(Lines.of(series(point(PointKind.OUTCOME, "T1", "1")), WORDS).isEmpty());
        assertTrue(Lines.of(series(point(PointKind.OUTCOME, "T1", "1e400"), point(PointKind.TARGET, "T2", "3")), WORDS)
                .isEmpty());
    }

    @Test
    void aTargetThatIsARangeHasALineAtEachEnd() {
        SeriesBlock.Range range =
                new SeriesBlock.Range(Optional.of(new BigDecimal("2")), Optional.of(new BigDecimal("5")));
        Point target = new Point(
                PointKind.TARGET,
                Text.of("T2"),
                Optional.empty(),
                Text.of("2–5"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(range));
        List<Integer> heights = Lines.of(series(point(PointKind.OUTCOME, "T1", "3"), target), WORDS).stream()
                .flatMap(its -> its.shapes().stream())
                .filter(Shape.Stroke.class::isInstance)
                .map(Shape.Stroke.class::cast)
                .filter(its -> its.y1() == its.y2() && its.x2() - its.x1() == 240)
                .map(Shape.Stroke::y1)
                .toList();
        assertEquals(2, heights.size());
        assertTrue(heights.get(0) > heights.get(1), "the lower end stands lower: " + heights);
    }

    @Test
    void kindsOfPointsDifferInFormNotInColourAlone() {
        Drawing drawing = Lines.of(
                        series(
                                point(PointKind.BASELINE, "T1", "1"),
                                point(PointKind.OUTCOME, "T2", "2"),
                                point(PointKind.TARGET, "T3", "3")),
                        WORDS)
                .orElseThrow();
        assertEquals(
                3,
                drawing.shapes().stream()
                        .filter(Shape.Point.class::isInstance)
                        .map(shape -> ((Shape.Point) shape).form())
                        .distinct()
                        .count());
        assertTrue(drawing.description().contains("T2, Utfall: 2"), drawing.description());
    }

    @Test
    void groupsHaveLinesMarksAndNamesOfTheirOwn() {
        Text women = Text.of("kvinnor");
        Text men = Text.of("män");
        Drawing drawing = Lines.of(
                        series(
                                point(PointKind.OUTCOME, "2023", "71").withGroup(women),
                                point(PointKind.OUTCOME, "2023", "82").withGroup(men),
                                point(PointKind.OUTCOME, "2024", "73").withGroup(women),
                                point(PointKind.OUTCOME, "2024", "84").withGroup(men),
                                point(PointKind.TARGET, "2026", "80").withGroup(women),
                                point(PointKind.TARGET, "2026", "85").withGroup(men)),
                        WORDS)
                .orElseThrow();
        List<Shape.Stroke> joined = strokes(drawing, 6);
        assertEquals(2, joined.size(), "one for each group's outcomes: " + joined);
        joined.forEach(line -> assertTrue(line.x1() < line.x2(), "no line between groups: " + line));
        List<Shape.Point> marks = shapes(drawing, Shape.Point.class);
        assertEquals(
                2,
                marks.stream()
                        .filter(mark -> mark.half() == Drawing.MARK)
                        .map(Shape.Point::form)
                        .distinct()
                        .count(),
                "outcomes of groups differ in form");
        assertTrue(
                shapes(drawing, Shape.Label.class).stream()
                        .map(Shape.Label::text)
                        .toList()
                        .containsAll(List.of("Utfall, kvinnor", "Utfall, män", "Mål, kvinnor", "Mål, män")),
                "a key");
        assertTrue(
                drawing.description().startsWith("2023, Utfall, kvinnor: 71; 2023, Utfall, män: 82"),
                drawing.description());
    }

    /** Two that begin alike would be told apart no more if they were cut. */
    @ParameterizedTest
    @CsvSource({
        "D02 2023;2024-06-10–2024-08-18;T2 2024;2024;T1 2025;2024-01-01–2026-12-31, 6",
        "januari–februari 2024;januari–mars 2024;januari–april 2024;januari–maj 2024;januari–juni 2024, 5",
        "2021;2022;2023;2024, 4",
        "januari 1;februari 1;mars 1;april 1;maj 1;juni 1;juli 1;augusti 1;september 1;oktober 1;november 1;december 1, 6"
    })
    void namesOfTimesAreWholeAndApart(String times, int named) {
        List<String> all = List.of(times.split(";", -1));
        Drawing drawing = Lines.of(
                        series(all.stream()
                                .map(time -> point(PointKind.OUTCOME, time, "7"))
                                .toArray(Point[]::new)),
                        WORDS)
                .orElseThrow();
        List<Shape.Label> names = shapes(drawing, Shape.Label.class).stream()
                .filter(label -> all.contains(label.text()))
                .toList();
        assertTrue(names.size() >= named, names.toString());
        for (Shape.Label name : names) {
            assertTrue(left(name) >= 0 && right(name) <= drawing.width() && name.y() < drawing.height(), name.text());
            for (Shape.Label other : names) {
                assertTrue(
                        name.equals(other)
                                || name.y() != other.y()
                                || right(name) < left(other)
                                || right(other) < left(name),
                        name + " lies over " + other);
            }
            // The line down to a name crosses no other.
            for (Shape.Stroke pole : strokes(drawing, 2)) {
                assertTrue(
                        pole.x1() != pole.x2()
                                || pole.x1() <= left(name)
                                || pole.x1() >= right(name)
                                || pole.y2() < name.y(),
                        pole + " crosses " + name);
            }
        }
    }

    private static int left(Shape.Label label) {
        return label.anchor() == Shape.Anchor.START ? label.x() : label.x() - Drawing.width(label.text()) / 2;
    }

    private static int right(Shape.Label label) {
        return left(label) + Drawing.width(label.text());
    }

    @Test
    void longNumbersFitBesideTheAxis() {
        Drawing drawing = Lines.of(
                        series(
                                point(PointKind.OUTCOME, "2023", "900000000"),
                                point(PointKind.OUTCOME, "2024", "1000000000")),
                        WORDS)
                .orElseThrow();
        List<Shape.Label> numbers = shapes(drawing, Shape.Label.class).stream()
                .filter(label -> label.anchor() == Shape.Anchor.END)
                .toList();
        assertTrue(numbers.stream().anyMatch(label -> label.text().equals("1\u00a0000\u00a0000\u00a0000")));
        numbers.forEach(label -> assertTrue(label.x() - Drawing.width(label.text()) >= 0, label.text()));
    }

    @Test
    void valuesForOneTimeAreNotJoined() {
        Drawing drawing = Lines.of(
                        series(point(PointKind.OUTCOME, "2023", "71"), point(PointKind.OUTCOME, "2023", "82")), WORDS)
                .orElseThrow();
        assertEquals(List.of(), strokes(drawing, 6));
    }

    @Test
    void timesStandAsFarApartAsTheyAre() {
        Drawing drawing = Lines.of(
                        series(
                                point(PointKind.OUTCOME, "2023", "9").withDay(LocalDate.of(2023, 12, 31)),
                                point(PointKind.OUTCOME, "2024", "8").withDay(LocalDate.of(2024, 12, 31)),
                                point(PointKind.OUTCOME, "2030", "2").withDay(LocalDate.of(2030, 12, 31))),
                        WORDS)
                .orElseThrow();
        List<Shape.Stroke> joined = strokes(drawing, 6);
        assertEquals(6.0, (double) length(joined.get(1)) / length(joined.get(0)), 0.1);
    }

    private static int length(Shape.Stroke line) {
        return line.x2() - line.x1();
    }

    @Test
    void valuesThatAreNotExactHaveOpenMarksThatTheKeyExplains() {
        Drawing drawing = Lines.of(
                        series(
                                point(PointKind.OUTCOME, "T1", "86"),
                                within("T2", new SeriesBlock.Range(number("84"), number("84"))),
                                within("T3", new SeriesBlock.Range(number("88"), Optional.empty())),
                                missing("T4")),
                        WORDS)
                .orElseThrow();
        List<Shape.Point> open = shapes(drawing, Shape.Point.class).stream()
                .filter(mark -> mark.half() == Drawing.MARK * 5 / 8 && mark.y() > 100)
                .toList();
        assertEquals(2, open.size(), "at 84 and at 88");
        assertTrue(open.get(0).y() > open.get(1).y(), open.toString());
        List<String> words = shapes(drawing, Shape.Label.class).stream()
                .map(Shape.Label::text)
                .toList();
        assertTrue(words.containsAll(List.of("Utfall", "Ungefär", "Över eller under")), words.toString());
        assertEquals(
                1,
                strokes(drawing, 6).stream().filter(line -> length(line) > 0).count(),
                "no line to what is only a bound");
        assertEquals(1, Lines.undrawn(series(point(PointKind.OUTCOME, "T1", "86"), missing("T4"))));
    }

    @Test
    void whatLiesAboveOrBelowAValueStaysWithinTheGrid() {
        Drawing drawing = Lines.of(
                        series(
                                within("T1", new SeriesBlock.Range(Optional.empty(), number("91"))),
                                point(PointKind.OUTCOME, "T2", "92"),
                                within("T3", new SeriesBlock.Range(number("93"), Optional.empty()))),
                        WORDS)
                .orElseThrow();
        List<Integer> grid = strokes(drawing, 2).stream().map(Shape.Stroke::y1).toList();
        List<Shape.Stroke> goingOn = strokes(drawing, 6).stream()
                .filter(line -> line.x1() == line.x2() && line.y1() > 100)
                .toList();
        assertEquals(2, goingOn.size(), goingOn.toString());
        for (Shape.Stroke line : goingOn) {
            assertTrue(line.y2() <= Collections.max(grid) && line.y2() >= Collections.min(grid), line + " of " + grid);
        }
    }

    private static Optional<BigDecimal> number(String number) {
        return Optional.of(new BigDecimal(number));
    }

    private static Point within(String when, SeriesBlock.Range range) {
        return new Point(
                PointKind.OUTCOME,
                Text.of(when),
                Optional.empty(),
                Text.of("ca"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(range));
    }

    private static Point missing(String when) {
        return new Point(
                PointKind.OUTCOME,
                Text.of(when),
                Optional.empty(),
                Text.of("saknas"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<Shape.Stroke> strokes(Drawing drawing, int width) {
        return shapes(drawing, Shape.Stroke.class).stream()
                .filter(stroke -> stroke.width() == width)
                .toList();
    }

    private static <T> List<T> shapes(Drawing drawing, Class<T> type) {
        return drawing.shapes().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    @Test
    void aPngHasTheDotsOfItsDrawing() throws DataFormatException {
        Colour green = new Colour(0x1E7B3A);
        byte[] png = Png.of(new Drawing(250, 125, List.of(new Shape.Box(50, 25, 100, 75, green)), ""));
        ByteBuffer file = ByteBuffer.wrap(png, 8, png.length - 8);
        ByteBuffer head = chunk(file, "IHDR");
        assertEquals(200, head.getInt());
        assertEquals(100, head.getInt());
        ByteBuffer data = chunk(file, "IDAT");
        byte[] dots = new byte[100 * 601];
        Inflater inflater = new Inflater();
        inflater.setInput(data);
        assertEquals(dots.length, inflater.inflate(dots));
        assertTrue(inflater.finished());
        inflater.end();
        assertEquals(0, chunk(file, "IEND").remaining());
        assertEquals(0xFFFFFF, dot(dots, 10, 10));
        assertEquals(green.rgb(), dot(dots, 80, 50));
        assertEquals(Drawing.INK.rgb(), dot(dots, 40, 50));
    }

    private static ByteBuffer chunk(ByteBuffer file, String type) {
        int length = file.getInt();
        byte[] bytes = new byte[length + 4];
        file.get(bytes);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        assertEquals((int) sum.getValue(), file.getInt());
        assertEquals(type, new String(bytes, 0, 4, StandardCharsets.US_ASCII));
        return ByteBuffer.wrap(bytes, 4, length).slice();
    }

    private static int dot(byte[] dots, int x, int y) {
        int at = y * 601 + 1 + x * 3;
        return ((dots[at] & 0xFF) << 16) | ((dots[at + 1] & 0xFF) << 8) | (dots[at + 2] & 0xFF);
    }

    private static SeriesBlock series(Point... points) {
        return new SeriesBlock(Text.of("Väntan"), Language.SV, List.of(points));
    }

    private static Point point(PointKind kind, String when, String value) {
        return new Point(
                kind,
                Text.of(when),
                Optional.of(new BigDecimal(value)),
                Text.of(value),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}

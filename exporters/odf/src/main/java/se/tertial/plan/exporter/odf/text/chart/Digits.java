package se.tertial.plan.exporter.odf.text.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Numbers drawn with strokes: each sign is lines through places of a grid, three wide and six high. */
final class Digits {

    private static final int ADVANCE = 19;
    private static final int GRID = 4;
    private static final int HIGH = 6;
    private static final int THICK = 4;

    /** The places of each line, column and row in turn; a space begins another line. */
    private static final Map<Character, String> SIGNS = Map.ofEntries(
            Map.entry('0', "0030360600"),
            Map.entry('1', "012026"),
            Map.entry('2', "003033030636"),
            Map.entry('3', "00303606 0333"),
            Map.entry('4', "000333 3036"),
            Map.entry('5', "3000033336 3606"),
            Map.entry('6', "3000063633 3303"),
            Map.entry('7', "003016"),
            Map.entry('8', "0030360600 0333"),
            Map.entry('9', "3303003036 3606"),
            Map.entry(',', "1607"),
            Map.entry('.', "1516"),
            Map.entry('\u2212', "0333"),
            Map.entry('-', "0333"),
            Map.entry('\u00a0', ""),
            Map.entry('\u202f', ""),
            Map.entry(' ', ""));

    private Digits() {}

    /** The strokes of a label that is a number; none of one that has other signs, too. */
    static List<Shape.Stroke> strokes(Shape.Label label) {
        String text = label.text();
        if (!text.chars().allMatch(c -> SIGNS.containsKey((char) c))) {
            return List.of();
        }
        int width = text.length() * ADVANCE;
        int left = switch (label.anchor()) {
            case START -> label.x();
            case MIDDLE -> label.x() - width / 2;
            case END -> label.x() - width;
        };
        List<Shape.Stroke> strokes = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            sign(strokes, SIGNS.getOrDefault(text.charAt(i), ""), left + i * ADVANCE, label.y() - HIGH * GRID);
        }
        return strokes;
    }

    private static void sign(List<Shape.Stroke> strokes, String sign, int left, int top) {
        for (String line : List.of(sign.split(" ", -1))) {
            for (int i = 0; i + 3 < line.length(); i += 2) {
                strokes.add(new Shape.Stroke(
                        left + at(line, i),
                        top + at(line, i + 1),
                        left + at(line, i + 2),
                        top + at(line, i + 3),
                        THICK,
                        Drawing.INK,
                        false));
            }
        }
    }

    private static int at(String line, int index) {
        return (line.charAt(index) - '0') * GRID;
    }
}

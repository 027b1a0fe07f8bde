package se.tertial.examples.cli;

import java.util.Locale;
import java.util.OptionalLong;
import se.tertial.plan.export.spi.Progress;
import se.tertial.plan.rules.Bilingual;

/**
 * How far an export has come, in one line of the terminal that is written over and goes away when the work is done. Where
 * there is no terminal it says nothing. It uses neither colours nor control sequences, but the carriage return.
 */
final class ProgressLine {

    private static final long EVERY_MILLIS = 100;

    /** Room for a terminal of 80 columns: a line that breaks cannot be written over. */
    private static final int WIDTH = 78;

    private static final Bilingual OF = Bilingual.of("av", "of");
    private static final Bilingual PART = Bilingual.of("del", "part");
    private static final Bilingual ROW = Bilingual.of("rad", "row");
    private static final Bilingual ROWS = Bilingual.of("rader", "rows");

    private final Tertial tertial;
    private String file = "";
    private long shown;
    private int width;

    ProgressLine(Tertial tertial) {
        this.tertial = tertial;
        this.shown = now();
    }

    /** The export goes on to a file, one of so many. */
    synchronized void starts(String name, int number, int files) {
        file = files == 1 ? name : name + " (" + outOf(number, files) + ")";
    }

    /** The export tells how far it has come with the file. */
    synchronized void progressed(Progress progress) {
        long now = now();
        if (tertial.console().isTerminal() && now - shown >= EVERY_MILLIS) {
            shown = now;
            show(line(progress));
        }
    }

    /** Leaves the line empty, for others to write there. */
    synchronized void erase() {
        if (width > 0) {
            tertial.console().writeOver(" ".repeat(width));
            tertial.console().writeOver("");
            width = 0;
        }
    }

    private void show(String line) {
        int length = line.codePointCount(0, line.length());
        tertial.console().writeOver(line + " ".repeat(Math.max(0, width - length)));
        width = length;
    }

    /** The name gives way to the numbers where there is not room for both. */
    private String line(Progress progress) {
        String numbers = numbers(progress);
        int room = WIDTH - 2 - numbers.length();
        int[] name = file.codePoints().toArray();
        return (name.length <= room ? file : new String(name, 0, room - 1) + "…") + "  " + numbers;
    }

    private String numbers(Progress progress) {
        String part = progress.parts() == 1
                ? ""
                : tertial.say(PART) + " " + outOf(progress.number(), progress.parts()) + ", ";
        OptionalLong all = progress.allRows();
        return part + (all.isPresent() ? outOf(progress.rows(), all.getAsLong()) : grouped(progress.rows())) + " "
                + tertial.say(all.orElse(progress.rows()) == 1 ? ROW : ROWS);
    }

    private String outOf(long number, long all) {
        return grouped(number) + " " + tertial.say(OF) + " " + grouped(all);
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', ' ');
    }

    private long now() {
        return tertial.console().clock().millis();
    }
}

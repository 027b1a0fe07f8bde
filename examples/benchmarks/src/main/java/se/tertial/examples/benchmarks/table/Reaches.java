package se.tertial.examples.benchmarks.table;

import java.util.List;

/** What is to be reached, family by family. */
public final class Reaches {

    private static final String ROWS = "a third of our time makes rows of domain objects; the peer's strings are ready";

    private static final String JOIN = "ours joins each report with its assignment; the peer's rows are ready";
    private static final String ENCODING = "text takes time to become bytes, before any row is made of it";
    private static final String SECOND_THREAD =
            "rows are made and encoded by one thread, and a second one can only deflate";
    private static final String DEFLATE_1 = "deflate alone, level 1";
    private static final String DEFLATE_6 = "deflate alone, level 6";
    private static final String ENCODE_DEFLATE_1 = "encoding and deflate, level 1";

    /** The whole way, from domain objects, against the best peer's way from strings. */
    public static final List<Reach> CSV = List.of(
            Reach.times("Tertial", Measure.PER_CPU_SECOND, 0.9, "FastCSV").because(ROWS));

    /** The whole way, from domain objects, against the databind of records that are ready. */
    public static final List<Reach> JSON_WRITE =
            List.of(Reach.times("Tertial", Measure.PER_CPU_SECOND, 1.0, "Jackson 3")
                    .because("ours asks the model for every optional value; the peer's records have what is written"));

    /** Reading strictly, with positions and every reference checked, against databind into records. */
    public static final List<Reach> JSON_READ = List.of(Reach.times("Tertial", Measure.PER_CPU_SECOND, 0.8, "Jackson 3")
            .because("ours keeps the place of every value, and builds and checks the whole model"));

    /** As it is if nothing is asked for, with one thread and with two. */
    public static final List<Reach> ODS = List.of(
            Reach.times("Tertial", Measure.PER_CPU_SECOND, 1.5, "FastODS")
                    .because("two thirds of the time are the JDK's deflater, on texts that both have"),
            Reach.times("Tertial", Measure.WRITTEN, 1.0, "FastODS"),
            Reach.times("Tertial, 2 threads", Measure.PER_SECOND, 2.5, "FastODS")
                    .because(SECOND_THREAD),
            Reach.times("Tertial", Measure.PER_CPU_SECOND, 0.8, DEFLATE_1).because(ENCODING, ENCODE_DEFLATE_1),
            Reach.times("Tertial, 2 threads", Measure.PER_SECOND, 1.5, DEFLATE_1)
                    .because(SECOND_THREAD, DEFLATE_1 + ", 2 threads"),
            Reach.times("Tertial, level 6", Measure.PER_CPU_SECOND, 0.8, DEFLATE_6)
                    .because(ENCODING)
                    .inFullRuns(),
            Reach.times("Tertial, level 6, 2 threads", Measure.PER_SECOND, 1.5, DEFLATE_6)
                    .because(SECOND_THREAD)
                    .inFullRuns());

    /** With the full accessible markup, from domain objects, against a compiled template from strings. */
    public static final List<Reach> HTML = List.of(
            Reach.times("Tertial", Measure.PER_CPU_SECOND, 1.0, "jte").because(ROWS),
            Reach.times("Tertial", Measure.PER_CPU_SECOND, 2.0, "jte").because(ROWS));

    /** No more than a few times what holding the rows takes. */
    public static final List<Reach> HEAP = List.of(
            Reach.times("Tertial csv", Measure.HEAP, 2.0, "FastCSV"),
            Reach.times("Tertial ods", Measure.HEAP, 1.0, "FastODS, flushed"));

    /** A row costs the same in a large table. */
    public static final List<Reach> GROWTH = List.of(growth("csv"), growth("json"), growth("ods"), growth("html"));

    /** Each verdict is the same; how they are asked for is what is measured. */
    public static final List<Reach> RULES = List.of(
            Reach.times("Tertial", Measure.PER_CPU_SECOND, 1, "Drools").because(JOIN, "Tertial, no rules"),
            Reach.times("Tertial", Measure.PER_CPU_SECOND, 2, "Drools").because(JOIN, "Tertial, no rules"),
            Reach.fixed("Tertial", Measure.ALLOCATED, 1)
                    .because(
                            "the model makes the box of an optional value when it is asked for; for twenty rules a report"));

    /** From nothing to the first verdicts. */
    public static final List<Reach> FIRST_VERDICT = List.of(Reach.fixed("Tertial", Measure.SECONDS, 0.2));

    /** Four times the reports take four times as long, or less. */
    public static final List<Reach> PROSE =
            List.of(Reach.times("Tertial, reports × 4", Measure.PER_CPU_SECOND, 0.8, "Tertial, reports × 1"));

    /** From objects to a file, warm, in each format that both have. */
    public static final List<Reach> JOB = List.of(
            job("csv").inFullRuns(),
            job("ods"),
            job("html").inFullRuns(),
            job("odt").inFullRuns());

    /** A person waits for it. */
    public static final List<Reach> START_UP = List.of(
            Reach.fixed("tertial formats", Measure.SECONDS, 0.7)
                    .because("a Java machine has to start, and to read the classes of all formats"),
            Reach.fixed("follow-up.sh", Measure.SECONDS, 3)
                    .because("four Java machines start cold, and none lives long enough to warm up"));

    private Reaches() {}

    private static Reach growth(String format) {
        String side = "Tertial " + format;
        return Reach.times(side + ", many rows", Measure.PER_CPU_SECOND, 0.8, side + ", few rows")
                .because("each is timed once, over some seconds, so that what else the machine does shows");
    }

    private static Reach job(String format) {
        return Reach.times("Tertial, " + format, Measure.PER_CPU_SECOND, 10, "JasperReports, " + format);
    }
}

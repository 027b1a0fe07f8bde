package se.tertial.plan.importer.office;

/** Puts what a parser says on one line of bounded length. */
final class OneLine {

    private static final int LONGEST = 200;

    private OneLine() {}

    static String of(String message) {
        String line = message.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}

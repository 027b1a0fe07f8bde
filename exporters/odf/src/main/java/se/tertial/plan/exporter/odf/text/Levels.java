package se.tertial.plan.exporter.odf.text;

/** The levels of headings in order: one that would skip a level stands a level below the one before. Not thread-safe. */
final class Levels {

    /** The deepest level that an outline of OpenDocument has. */
    private static final int DEEPEST = 10;

    private int last;

    /** The level of the next heading, which asks for one. */
    int next(int wanted) {
        last = Math.min(Math.min(Math.max(wanted, 1), last + 1), DEEPEST);
        return last;
    }
}

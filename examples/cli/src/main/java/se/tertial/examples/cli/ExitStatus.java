package se.tertial.examples.cli;

/** What the program tells the shell when it ends. */
final class ExitStatus {

    /** All is done. */
    static final int DONE = 0;

    /** There are findings as grave as {@code --fail-on} says. */
    static final int FINDINGS = 1;

    /** The input or the call is wrong. */
    static final int WRONG = 2;

    /** Reading or writing failed. */
    static final int FAILED = 3;

    /** Ctrl-C stopped it; what shells take for that. */
    static final int INTERRUPTED = 130;

    private ExitStatus() {}
}

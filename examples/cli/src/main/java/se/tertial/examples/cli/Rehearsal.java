package se.tertial.examples.cli;

import java.io.OutputStream;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs several commands in one process and says nothing, so that Java can keep the classes that they use for later starts. The
 * script {@code tertial} does that once, on the sample region.
 */
public final class Rehearsal {

    private Rehearsal() {}

    /**
     * Runs the commands and ends the process: with status 0, or that of the first command that fails.
     *
     * @param args the words of the command lines, with the word {@code then} between them
     */
    public static void main(String[] args) {
        List<String> words = new ArrayList<>();
        for (String word : args) {
            if (word.equals("then")) {
                run(words);
                words.clear();
            } else {
                words.add(word);
            }
        }
        run(words);
        System.exit(0);
    }

    private static void run(List<String> words) {
        Console silent = new Console(
                OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), Clock.system(ZoneOffset.UTC), false);
        int status = new Program(silent, Optional.empty()).run(words.toArray(String[]::new));
        if (status != 0) {
            System.exit(status);
        }
    }
}

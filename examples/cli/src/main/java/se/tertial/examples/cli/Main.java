package se.tertial.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Where the program starts: the only class that knows the process it runs in. Java cannot tell whether standard error is a
 * terminal, so the script that starts it says so by the system property {@code tertial.progress=line}.
 */
public final class Main {

    private Main() {}

    /**
     * Runs the program and ends the process with its exit status.
     *
     * @param args the words of the command line
     */
    public static void main(String[] args) {
        Console console = new Console(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Clock.system(ZoneId.of("Europe/Stockholm")),
                "line".equals(System.getProperty("tertial.progress")));
        System.exit(new Program(console, Optional.ofNullable(System.getenv("TERTIAL_PLUGINS"))).run(args));
    }
}

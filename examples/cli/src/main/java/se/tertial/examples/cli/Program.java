package se.tertial.examples.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;

/** One run of the program, from the words of the command line to the exit status. */
final class Program {

    private static final int HELP_WIDTH = 100;

    private final Console console;
    private final Tertial tertial;

    Program(Console console) {
        this(console, Optional.empty());
    }

    /**
     * A run in an environment.
     *
     * @param console what the program has of the world
     * @param pluginsOfEnvironment the folder of plugins that the environment names
     */
    Program(Console console, Optional<String> pluginsOfEnvironment) {
        this.console = console;
        this.tertial = new Tertial(console, pluginsOfEnvironment);
    }

    /** Runs the program. Whatever goes wrong is said in one line, and told by the status. */
    int run(String... args) {
        try {
            int status = commandLine().execute(args);
            tertial.close();
            console.results().flush();
            return status;
        } catch (IOException | RuntimeException | Error e) {
            return complain(e);
        }
    }

    private CommandLine commandLine() {
        CommandLine line = new CommandLine(tertial)
                .addSubcommand(new ImportCommand(tertial))
                .addSubcommand(new ExportCommand(tertial))
                .addSubcommand(new CheckCommand(tertial))
                .addSubcommand(new CompareCommand(tertial))
                .addSubcommand(new FormatsCommand(tertial))
                .addSubcommand(new RulesCommand(tertial))
                .addSubcommand(new SchemaCommand(tertial));
        return line.setExpandAtFiles(false)
                .setInterpolateVariables(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setUsageHelpWidth(HELP_WIDTH)
                .setOut(new PrintWriter(new OutputStreamWriter(console.results(), StandardCharsets.UTF_8)))
                .setParameterExceptionHandler((problem, args) -> complain(CallProblems.complaint(problem)))
                .setExecutionExceptionHandler((problem, command, parsed) -> complain(problem));
    }

    private int complain(Throwable problem) {
        Complaint complaint = Complaint.of(problem);
        complaint.lines().forEach(console::remark);
        if (tertial.debug()) {
            console.trace(problem);
        }
        return complaint.status();
    }
}

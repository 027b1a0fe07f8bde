package se.tertial.examples.cli;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.Bilingual;

/** What all commands share: the options that each of them takes, and the console. */
@Command(
        name = "tertial",
        description =
                "Reads published plans and their follow-up, keeps them as data, and writes them in every format found.",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Tertial.Version.class,
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExit status:%n",
        footer = {
            "  0  done",
            "  1  there are findings as grave as --fail-on says",
            "  2  the input or the call is wrong",
            "  3  reading or writing failed",
            "  130  stopped by Ctrl-C; what was not finished is as it was"
        })
final class Tertial {

    private final Console console;
    private final Optional<String> pluginsOfEnvironment;
    private @Nullable Plugins opened;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show the help of the command, and do nothing else.")
    @SuppressWarnings("UnusedVariable") // its annotation is what counts
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version, and do nothing else.")
    @SuppressWarnings("UnusedVariable") // its annotation is what counts
    private boolean version;

    @Option(
            names = "--locale",
            scope = ScopeType.INHERIT,
            paramLabel = "sv|en",
            converter = Converters.OfLanguage.class,
            description = "Language of findings, and of the words of the library in what is written (default: sv).")
    private Language language = Language.SV;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Show where in the program it happened when something goes wrong.")
    private boolean debug;

    @Option(
            names = "--plugins",
            scope = ScopeType.INHERIT,
            paramLabel = "DIR",
            description =
                    "The folder with plugins, jars with more formats, reports or rules (default: what the variable "
                            + "TERTIAL_PLUGINS names, if anything).")
    private @Nullable Path plugins;

    /**
     * What commands share in one run.
     *
     * @param console what the program has of the world
     * @param pluginsOfEnvironment the folder of plugins that the environment names
     */
    Tertial(Console console, Optional<String> pluginsOfEnvironment) {
        this.console = console;
        this.pluginsOfEnvironment = pluginsOfEnvironment;
    }

    Console console() {
        return console;
    }

    Language language() {
        return language;
    }

    boolean debug() {
        return debug;
    }

    /** The plugins of this run, opened when they are first asked for. */
    Plugins plugins() {
        if (opened == null) {
            opened = open();
        }
        return opened;
    }

    private Plugins open() {
        if (plugins != null) {
            return Plugins.in(plugins, "--plugins");
        }
        return pluginsOfEnvironment
                .filter(its -> !its.isEmpty())
                .map(its -> Plugins.in(Path.of(its), "TERTIAL_PLUGINS"))
                .orElseGet(Plugins::none);
    }

    /** Closes what was opened in this run. */
    void close() throws IOException {
        if (opened != null) {
            opened.close();
        }
    }

    /** The words in the language that the caller reads. */
    String say(Bilingual words) {
        return words.in(language);
    }

    /** The version of the program's own module. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"tertial " + number().orElse("(version unknown)")};
        }

        /** The number alone; empty on the class path. */
        static Optional<String> number() {
            return Optional.ofNullable(Tertial.class.getModule().getDescriptor())
                    .flatMap(ModuleDescriptor::rawVersion);
        }
    }
}

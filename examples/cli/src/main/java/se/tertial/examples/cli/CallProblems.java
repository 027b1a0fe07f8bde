package se.tertial.examples.cli;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import se.tertial.plan.rules.Nearest;

/** Says in one line what is wrong with a call, and where the help is. */
final class CallProblems {

    private CallProblems() {}

    static Complaint complaint(ParameterException problem) {
        String message = message(problem);
        String help = "'" + problem.getCommandLine().getCommandSpec().qualifiedName() + " --help'";
        return Complaint.wrong(message + (message.endsWith("?") ? " See " : "; see ") + help);
    }

    private static String message(ParameterException problem) {
        List<String> unmatched = problem.getCommandLine().getUnmatchedArguments();
        if (!unmatched.isEmpty()) {
            return unknown(new UnmatchedArgumentException(problem.getCommandLine(), unmatched));
        }
        if (problem instanceof UnmatchedArgumentException one) {
            return unknown(one);
        }
        if (problem instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            Optional<ArgSpec> several = missing.getMissing().stream()
                    .filter(its -> its.isOption() && its.arity().min() > 1)
                    .findFirst();
            if (several.isPresent()) {
                return name(several.get()) + " takes " + several.get().arity().min() + " values";
            }
            return "the call lacks "
                    + missing.getMissing().stream().map(CallProblems::name).collect(Collectors.joining(" and "));
        }
        ArgSpec argument = problem.getArgSpec();
        if (problem.getCause() instanceof Converters.Rejected rejected && argument != null) {
            return name(argument) + rejected.getMessage();
        }
        if (problem instanceof OverwrittenOptionException twice) {
            return name(twice.getOverwritten()) + " is given twice; expected once";
        }
        return isWithoutCommand(problem) ? "the call lacks a command" : String.valueOf(problem.getMessage());
    }

    private static boolean isWithoutCommand(ParameterException problem) {
        return problem.getArgSpec() == null
                && problem.getCommandLine().getParent() == null
                && !problem.getCommandLine().getParseResult().hasSubcommand();
    }

    private static String unknown(UnmatchedArgumentException problem) {
        String word = problem.getUnmatched().get(0);
        boolean leaf = problem.getCommandLine().getSubcommands().isEmpty();
        if (leaf && !problem.isUnknownOption()) {
            return "'" + word + "' is one argument too many";
        }
        String proposal = near(word, known(problem.getCommandLine(), word.startsWith("-")))
                .map(near -> "; did you mean '" + near + "'?")
                .orElse("");
        return "there is no " + (leaf || problem.isUnknownOption() ? "option" : "command") + " '" + word + "'"
                + proposal;
    }

    /** Of a word of one letter, as -o, every other is a near one. */
    private static Optional<String> near(String word, Collection<String> known) {
        return word.matches("-.") ? Optional.empty() : Nearest.to(word, known);
    }

    private static Collection<String> known(CommandLine command, boolean options) {
        return options
                ? command.getCommandSpec().optionsMap().keySet()
                : command.getSubcommands().keySet();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}

package se.tertial.examples.benchmarks;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What run.sh was asked for.
 *
 * @param families the families to run, in their own order
 * @param effort how much time may be taken
 * @param keep whether the results are to be kept in a file, too
 */
record Arguments(List<Family> families, Effort effort, boolean keep) {

    private static final String QUICK = "--quick";
    private static final String RESULTS = "--results";

    /** Copies the list. */
    Arguments {
        families = List.copyOf(families);
    }

    /**
     * Reads the words behind run.sh.
     *
     * @param known all families
     * @throws IllegalArgumentException with a line that says which word is wrong and which ones there are
     */
    static Arguments of(List<String> words, List<Family> known) {
        Set<String> names = new LinkedHashSet<>();
        Effort effort = Effort.FULL;
        boolean keep = false;
        for (String word : words) {
            if (word.equals(QUICK)) {
                effort = Effort.QUICK;
            } else if (word.equals(RESULTS)) {
                keep = true;
            } else if (known.stream().anyMatch(family -> family.name().equals(word))) {
                names.add(word);
            } else {
                throw new IllegalArgumentException(wrong(word, known));
            }
        }
        return new Arguments(
                known.stream()
                        .filter(family -> names.isEmpty() || names.contains(family.name()))
                        .toList(),
                effort,
                keep);
    }

    private static String wrong(String word, List<Family> known) {
        if (word.startsWith("-")) {
            return "there is no option '" + word + "'; expected " + QUICK + " or " + RESULTS;
        }
        return "there is no family '" + word + "'; expected some of "
                + known.stream().map(Family::name).collect(Collectors.joining(", "));
    }
}

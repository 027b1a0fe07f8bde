package se.tertial.plan.exporter.json.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.tertial.plan.exporter.json.FileProblem;
import se.tertial.plan.exporter.json.PlanFileException;

/** The problems found in a file so far, up to a cap; those beyond it are counted. */
public final class Problems {

    private record Entry(int index, FileProblem problem) {}

    private final String kind;
    private final Locations locations;
    private final int cap;
    private final List<Entry> entries = new ArrayList<>();
    private int untold;

    /**
     * No problems yet.
     *
     * @param kind what the file should hold: "portfolio"
     * @param locations where values stand
     * @param cap how many problems are told
     */
    public Problems(String kind, Locations locations, int cap) {
        this.kind = kind;
        this.locations = locations;
        this.cap = cap;
    }

    /**
     * A problem with a value.
     *
     * @param index the number of the value
     * @param message what is wrong
     * @param expected what is expected, empty if the message says all
     * @param found what stands there, empty if the message says all
     */
    public void add(int index, String message, Optional<String> expected, Optional<String> found) {
        if (isFull()) {
            untold++;
            return;
        }
        entries.add(new Entry(
                index,
                new FileProblem(
                        locations.pointer(index),
                        locations.line(index),
                        locations.column(index),
                        OneLine.of(message),
                        expected,
                        found)));
    }

    /**
     * A problem that ends the reading, at a place that is no value of its own.
     *
     * @param pointer the value in which it stands
     * @param place where
     * @param message what is wrong
     */
    public void addLast(String pointer, Place place, String message) {
        FileProblem problem = new FileProblem(
                pointer, place.line(), place.column(), OneLine.of(message), Optional.empty(), Optional.empty());
        if (isFull()) {
            untold++;
        } else {
            entries.add(new Entry(Integer.MAX_VALUE, problem));
        }
    }

    /** {@return whether there is no problem} */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** {@return all problems, in the order of the file} */
    public PlanFileException exception() {
        List<FileProblem> inOrder = entries.stream()
                .sorted(Comparator.comparingInt(Entry::index))
                .map(Entry::problem)
                .toList();
        return new PlanFileException(kind, inOrder, untold);
    }

    private boolean isFull() {
        return entries.size() == cap;
    }
}

package se.tertial.plan.exporter.json.file;

import se.tertial.plan.exporter.json.read.Input;
import se.tertial.plan.exporter.json.read.ValueReader;

/**
 * A kind of file: what it holds, and how that is read. Immutable.
 *
 * @param <T> what it holds
 */
public interface FileKind<T> {

    /** {@return what it holds, in one word: "portfolio"} */
    String noun();

    /**
     * Begins to read one file.
     *
     * @param values where its values come from
     * @param in where problems are told
     * @return the reading
     */
    RootReading<T> begin(ValueReader values, Input in);
}

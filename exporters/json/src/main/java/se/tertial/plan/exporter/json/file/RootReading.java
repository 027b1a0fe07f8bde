package se.tertial.plan.exporter.json.file;

/**
 * The reading of the object that a file is, field by field. Every method may throw {@link
 * se.tertial.plan.exporter.json.read.Input#refusal()} where it makes no sense to go on.
 *
 * @param <T> what the file holds
 */
public interface RootReading<T> {

    /**
     * Reads the field whose name the reader stands at; afterwards the reader stands at the last token of its value.
     *
     * @param name the name
     */
    void read(String name);

    /**
     * All fields have been read, so that what is missing can be told.
     *
     * @param root the number of the object
     */
    void end(int root);

    /**
     * What the file holds; asked for when all of the file has been read, even if there were problems, so that those of
     * the whole are told too.
     *
     * @return what it holds; of no interest if the input has been told of a problem
     */
    T build();
}

package se.tertial.plan.exporter.json.write;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.exporter.json.ReadLimits;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.text.Language;

/** One writing, as the codecs see it. */
public final class Output {

    private static final int MOST_DEPTH = ReadLimits.standard().depth();

    private final ValueWriter values;
    private final @Nullable PlanSource source;
    private int depth;
    private long reports;

    /**
     * The writing of a portfolio.
     *
     * @param values where to
     * @param source the portfolio
     */
    public Output(ValueWriter values, PlanSource source) {
        this.values = values;
        this.source = source;
    }

    /**
     * The writing of a file that belongs to no portfolio.
     *
     * @param values where to
     */
    public Output(ValueWriter values) {
        this.values = values;
        this.source = null;
    }

    /** {@return the portfolio; only asked for what is part of one} */
    public PlanSource source() {
        return Objects.requireNonNull(source, "source");
    }

    /** {@return the portfolio's language} */
    public Language language() {
        return source().catalogue().organisation().language();
    }

    /** Begins an object. */
    public void startObject() {
        deeper();
        values.startObject();
    }

    /** Ends an object. */
    public void endObject() {
        depth--;
        values.endObject();
    }

    /** Begins an array. */
    public void startArray() {
        deeper();
        values.startArray();
    }

    /** Ends an array. */
    public void endArray() {
        depth--;
        values.endArray();
    }

    /**
     * Writes the name of a field of the format.
     *
     * @param name the name
     */
    public void name(String name) {
        values.name(name);
    }

    /**
     * Writes the name of a field that is a key of the portfolio's own.
     *
     * @param key the key
     */
    public void key(String key) {
        values.name(Keys.name(key));
    }

    /**
     * Writes a string.
     *
     * @param value any characters
     */
    public void string(String value) {
        values.string(value);
    }

    /**
     * Writes a number, without an exponent.
     *
     * @param value the number
     */
    public void number(BigDecimal value) {
        values.number(value);
    }

    /**
     * Writes a whole number.
     *
     * @param value the number
     */
    public void whole(int value) {
        values.number(BigDecimal.valueOf(value));
    }

    /**
     * Writes true or false.
     *
     * @param value which of them
     */
    public void truth(boolean value) {
        values.truth(value);
    }

    /** Writes null. */
    public void nothing() {
        values.nothing();
    }

    private void deeper() {
        depth++;
        if (depth > MOST_DEPTH) {
            throw new IllegalArgumentException("The portfolio nests more than " + MOST_DEPTH
                    + " levels deep; write activities and extensions flatter");
        }
    }

    /** A report has been written. */
    public void countReport() {
        reports++;
    }

    /** {@return how many reports have been written} */
    public long reports() {
        return reports;
    }
}

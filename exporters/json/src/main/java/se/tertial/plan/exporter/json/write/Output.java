package se.tertial.plan.exporter.json.write;

import java.math.BigDecimal;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.text.Language;
import tools.jackson.core.JsonGenerator;

/** One writing, as the codecs see it. */
public final class Output {

    private final JsonGenerator generator;
    private final PlanSource source;
    private long reports;

    /**
     * The writing of a portfolio.
     *
     * @param generator where to
     * @param source the portfolio
     */
    public Output(JsonGenerator generator, PlanSource source) {
        this.generator = generator;
        this.source = source;
    }

    /** {@return the portfolio} */
    public PlanSource source() {
        return source;
    }

    /** {@return the portfolio's language} */
    public Language language() {
        return source.catalogue().organisation().language();
    }

    /** Begins an object. */
    public void startObject() {
        generator.writeStartObject();
    }

    /** Ends an object. */
    public void endObject() {
        generator.writeEndObject();
    }

    /** Begins an array. */
    public void startArray() {
        generator.writeStartArray();
    }

    /** Ends an array. */
    public void endArray() {
        generator.writeEndArray();
    }

    /**
     * Writes the name of a field of the format.
     *
     * @param name the name
     */
    public void name(String name) {
        generator.writeName(name);
    }

    /**
     * Writes the name of a field that is a key of the portfolio's own.
     *
     * @param key the key
     */
    public void key(String key) {
        generator.writeName(Keys.name(key));
    }

    /**
     * Writes a string.
     *
     * @param value any characters
     */
    public void string(String value) {
        if (EscapedText.isNeeded(value)) {
            generator.writeString(new EscapedText(value));
        } else {
            generator.writeString(value);
        }
    }

    /**
     * Writes a number, without an exponent.
     *
     * @param value the number
     */
    public void number(BigDecimal value) {
        generator.writeNumber(value.toPlainString());
    }

    /**
     * Writes a whole number.
     *
     * @param value the number
     */
    public void whole(int value) {
        generator.writeNumber(value);
    }

    /**
     * Writes true or false.
     *
     * @param value which of them
     */
    public void truth(boolean value) {
        generator.writeBoolean(value);
    }

    /** Writes null. */
    public void nothing() {
        generator.writeNull();
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

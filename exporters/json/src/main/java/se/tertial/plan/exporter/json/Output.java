package se.tertial.plan.exporter.json;

import java.math.BigDecimal;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.text.Language;
import tools.jackson.core.JsonGenerator;

/** One writing, as the codecs see it. */
final class Output {

    private final JsonGenerator generator;
    private final PlanSource source;
    private long reports;

    Output(JsonGenerator generator, PlanSource source) {
        this.generator = generator;
        this.source = source;
    }

    PlanSource source() {
        return source;
    }

    /** The portfolio's language. */
    Language language() {
        return source.catalogue().organisation().language();
    }

    void startObject() {
        generator.writeStartObject();
    }

    void endObject() {
        generator.writeEndObject();
    }

    void startArray() {
        generator.writeStartArray();
    }

    void endArray() {
        generator.writeEndArray();
    }

    void name(String name) {
        generator.writeName(name);
    }

    /** A name that is a key of the portfolio's own. */
    void key(String key) {
        generator.writeName(Keys.name(key));
    }

    void string(String value) {
        if (EscapedText.isNeeded(value)) {
            generator.writeString(new EscapedText(value));
        } else {
            generator.writeString(value);
        }
    }

    /** A number, without an exponent. */
    void number(BigDecimal value) {
        generator.writeNumber(value.toPlainString());
    }

    void whole(int value) {
        generator.writeNumber(value);
    }

    void truth(boolean value) {
        generator.writeBoolean(value);
    }

    void nothing() {
        generator.writeNull();
    }

    /** A report has been written. */
    void countReport() {
        reports++;
    }

    /** How many reports have been written. */
    long reports() {
        return reports;
    }
}

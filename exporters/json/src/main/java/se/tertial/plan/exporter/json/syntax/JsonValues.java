package se.tertial.plan.exporter.json.syntax;

import java.math.BigDecimal;
import se.tertial.plan.exporter.json.write.ValueWriter;
import tools.jackson.core.JsonGenerator;

/**
 * Values as JSON.
 *
 * @param generator where to
 */
record JsonValues(JsonGenerator generator) implements ValueWriter {

    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startArray() {
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        generator.writeEndArray();
    }

    @Override
    public void name(String name) {
        generator.writeName(name);
    }

    @Override
    public void string(String value) {
        generator.writeString(new JsonText(value));
    }

    @Override
    public void number(BigDecimal value) {
        generator.writeNumber(value.toPlainString());
    }

    @Override
    public void truth(boolean value) {
        generator.writeBoolean(value);
    }

    @Override
    public void nothing() {
        generator.writeNull();
    }
}

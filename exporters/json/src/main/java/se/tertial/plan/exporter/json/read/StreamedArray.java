package se.tertial.plan.exporter.json.read;

import java.util.function.Consumer;

/** An array whose values are read while they are gone through. */
record StreamedArray(int index, ValueReader reader) implements Node.Elements {

    @Override
    public void forEachValue(Consumer<Node> use) {
        reader.startAt(Token.START_ARRAY);
        while (reader.next() != Token.END_ARRAY) {
            reader.show(use);
        }
    }
}

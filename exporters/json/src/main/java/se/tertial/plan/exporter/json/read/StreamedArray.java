package se.tertial.plan.exporter.json.read;

import java.util.function.Consumer;

/** An array whose values are read while they are gone through: one is held at a time. */
record StreamedArray(int index, TreeReader tree) implements Node.Elements {

    @Override
    public void forEachValue(Consumer<Node> use) {
        tree.forEachValue(() -> use.accept(tree.value(null)));
    }
}

package se.tertial.plan.exporter.json.read;

import java.util.function.Consumer;

/**
 * Reads values while they are used, so that a long one is never held whole.
 *
 * @param tree reads what is short
 */
public record StreamReader(TreeReader tree) {

    /**
     * Shows the value that the reader stands at, an object field by field.
     *
     * @param use what to do with it
     */
    public void show(Consumer<Node> use) {
        if (tree.token() != Token.START_OBJECT) {
            use.accept(tree.value(null));
            return;
        }
        Node.Members object = new StreamedObject(tree.begin(null), this);
        use.accept(object);
        if (tree.token() == Token.START_OBJECT) {
            // Nobody went through it.
            object.forEachMember((name, value) -> {});
        }
        tree.end(object.index());
    }

    /** Shows the value of a field that the reader stands at, an array value by value. */
    Node showField(String name, Consumer<Node> use) {
        if (tree.token() != Token.START_ARRAY) {
            Node value = tree.value(name);
            use.accept(value);
            return value;
        }
        Node.Elements array = new StreamedArray(tree.begin(name), tree);
        use.accept(array);
        if (tree.token() == Token.START_ARRAY) {
            // Nobody went through it.
            array.forEachValue(value -> {});
        }
        tree.end(array.index());
        return array;
    }
}

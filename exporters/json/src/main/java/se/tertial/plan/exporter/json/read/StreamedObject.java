package se.tertial.plan.exporter.json.read;

import java.util.Map;
import java.util.function.BiConsumer;

/** An object whose fields are read while they are gone through, and the arrays in it value by value. */
record StreamedObject(int index, StreamReader stream) implements Node.Members {

    @Override
    public void forEachMember(BiConsumer<String, Node> use) {
        TreeReader tree = stream.tree();
        Map<String, Node> seen = new NamedNodes();
        tree.forEachMember(name -> {
            Node first = seen.get(name);
            if (first == null) {
                seen.put(name, stream.showField(name, value -> use.accept(name, value)));
            } else {
                tree.input()
                        .repeated(
                                name,
                                first.index(),
                                stream.showField(name, value -> {}).index());
            }
        });
        tree.noteId(index, seen);
    }
}

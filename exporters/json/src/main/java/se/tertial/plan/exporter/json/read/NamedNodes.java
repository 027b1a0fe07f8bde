package se.tertial.plan.exporter.json.read;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The values of an object by their names, in the order of the file. Most objects have few fields, which are found by
 * looking at each; those of many are looked up. A name that is there stays as it is. Not thread-safe while it is filled.
 */
final class NamedNodes extends AbstractMap<String, Node> {

    private static final int FEW = 12;

    private final List<String> names = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();
    private @Nullable Map<String, Node> many;

    @Override
    public @Nullable Node get(Object name) {
        if (many != null) {
            return many.get(name);
        }
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equals(name)) {
                return nodes.get(i);
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(Object name) {
        return get(name) != null;
    }

    @Override
    public @Nullable Node put(String name, Node node) {
        Node before = get(name);
        if (before != null) {
            return before;
        }
        names.add(name);
        nodes.add(node);
        if (many != null) {
            many.put(name, node);
        } else if (names.size() > FEW) {
            many = new HashMap<>(this);
        }
        return null;
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super Node> use) {
        for (int i = 0; i < names.size(); i++) {
            use.accept(names.get(i), nodes.get(i));
        }
    }

    @Override
    public Set<Map.Entry<String, Node>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, Node>> iterator() {
                return IntStream.range(0, names.size())
                        .mapToObj(i -> Map.entry(names.get(i), nodes.get(i)))
                        .iterator();
            }

            @Override
            public int size() {
                return names.size();
            }
        };
    }
}

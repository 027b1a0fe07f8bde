package se.tertial.plan.export.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tertial.plan.model.identity.Extensible;
import se.tertial.plan.model.identity.ExtensionValue;

/**
 * One plain value of an extension.
 *
 * @param key the key of the extension
 * @param path where in the extension it stands, as a JSON pointer; empty if the extension is the value itself
 * @param type what it is
 * @param text the value; empty for one that says nothing, and for a list or map without anything in it
 */
record ExtensionLeaf(String key, Optional<String> path, ExtensionType type, Optional<String> text) {

    /** What a value of an extension is. */
    enum ExtensionType {
        STRING,
        NUMBER,
        BOOLEAN,
        NOTHING,
        EMPTY_LIST,
        EMPTY_MAP
    }

    static List<ExtensionLeaf> of(Extensible thing) {
        List<ExtensionLeaf> leaves = new ArrayList<>();
        thing.extensions().forEach((key, value) -> add(leaves, key, "", value));
        return leaves;
    }

    private static void add(List<ExtensionLeaf> leaves, String key, String path, ExtensionValue value) {
        if (value instanceof ExtensionValue.OfList list && !list.values().isEmpty()) {
            for (int i = 0; i < list.values().size(); i++) {
                add(leaves, key, path + "/" + i, list.values().get(i));
            }
        } else if (value instanceof ExtensionValue.OfMap map && !map.values().isEmpty()) {
            for (Map.Entry<String, ExtensionValue> entry : map.values().entrySet()) {
                add(leaves, key, path + "/" + escaped(entry.getKey()), entry.getValue());
            }
        } else {
            leaves.add(leaf(key, Optional.of(path).filter(its -> !its.isEmpty()), value));
        }
    }

    private static ExtensionLeaf leaf(String key, Optional<String> path, ExtensionValue value) {
        if (value instanceof ExtensionValue.OfString string) {
            return new ExtensionLeaf(key, path, ExtensionType.STRING, Optional.of(string.value()));
        }
        if (value instanceof ExtensionValue.OfNumber number) {
            return new ExtensionLeaf(
                    key, path, ExtensionType.NUMBER, Optional.of(number.value().toPlainString()));
        }
        if (value instanceof ExtensionValue.OfBoolean truth) {
            return new ExtensionLeaf(key, path, ExtensionType.BOOLEAN, Optional.of(String.valueOf(truth.value())));
        }
        if (value instanceof ExtensionValue.OfList) {
            return new ExtensionLeaf(key, path, ExtensionType.EMPTY_LIST, Optional.empty());
        }
        return new ExtensionLeaf(
                key,
                path,
                value instanceof ExtensionValue.OfMap ? ExtensionType.EMPTY_MAP : ExtensionType.NOTHING,
                Optional.empty());
    }

    private static String escaped(String step) {
        return step.replace("~", "~0").replace("/", "~1");
    }
}

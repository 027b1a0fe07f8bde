package se.tertial.plan.exporter.json;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;

/**
 * Which values refer to what, and which objects could not be read: a reference to one of those is no mistake of its own.
 */
final class References {

    private static final Set<String> PARTS_OF_A_REFERENCE = Set.of("kind", "id");

    private final Map<Integer, Ref> targets = new HashMap<>();
    private final Set<String> lostIds = new HashSet<>();
    private final Set<Ref> told = new HashSet<>();
    private final Set<ObjectKind> lostKinds = EnumSet.noneOf(ObjectKind.class);

    /** The value refers to an object. */
    void add(int index, ObjectKind kind, Id id) {
        targets.put(index, new Ref(kind, id));
    }

    /** The object could not be read, and so are the ones within it. */
    void lose(Node.OfObject object, Optional<ObjectKind> kind) {
        boolean named = object.members().get("id") instanceof Node.OfString id && Id.isValid(id.value());
        if (kind.isPresent() && !named) {
            lostKinds.add(kind.get());
        }
        loseIds(object);
    }

    /** What the value refers to; empty if it is no reference. */
    Optional<Ref> target(int index) {
        return Optional.ofNullable(targets.get(index));
    }

    /**
     * Whether a reference to nothing is to be told of. It is not if it leads to an object that could not be read. If an
     * object of that kind has lost its id, one reference to each id is told of, since no more than that may be wrong.
     */
    boolean isWorthTelling(int index) {
        Ref target = targets.get(index);
        if (target == null) {
            return true;
        }
        boolean lost = lostIds.contains(target.id().value());
        return !lost && (!lostKinds.contains(target.kind()) || told.add(target));
    }

    private void loseIds(Node node) {
        if (node instanceof Node.OfArray array) {
            array.values().forEach(this::loseIds);
        } else if (node instanceof Node.OfObject object
                && !PARTS_OF_A_REFERENCE.containsAll(object.members().keySet())) {
            if (object.members().get("id") instanceof Node.OfString id) {
                lostIds.add(id.value());
            }
            object.members().values().forEach(this::loseIds);
        }
    }
}

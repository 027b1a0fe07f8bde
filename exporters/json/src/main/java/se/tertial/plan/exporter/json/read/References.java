package se.tertial.plan.exporter.json.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;

/**
 * Which values refer to what, and which objects could not be read: a reference to one of those is no mistake of its own.
 */
public final class References {

    // Of every reference of the file, in its order.
    private final IntSeries places = new IntSeries();
    private final List<ObjectKind> kinds = new ArrayList<>();
    private final List<Id> targets = new ArrayList<>();

    // Of every object with an id of which it is not known whether it could be read: the id, and the place of its value.
    private final IntSeries idPlaces = new IntSeries();
    private final List<String> ids = new ArrayList<>();

    private final Set<String> lostIds = new HashSet<>();
    private final Set<Ref> told = new HashSet<>();
    private final Set<ObjectKind> lostKinds = EnumSet.noneOf(ObjectKind.class);

    /** No references yet. */
    public References() {}

    /** The value refers to an object; told of in the order of the file. */
    void add(int index, ObjectKind kind, Id id) {
        places.add(index);
        kinds.add(kind);
        targets.add(id);
    }

    /** The id of an object, which is kept until it is known whether the object could be read. */
    void seen(int place, String id) {
        idPlaces.add(place);
        ids.add(id);
    }

    /** The last id is none of an object, if it stands at this place. */
    void forgetId(int place) {
        forgetIds(place, place + 1);
    }

    /** Of the objects from an index to an end, exclusive, it is known whether they could be read. */
    void forgetIds(int index, int end) {
        // Where values wait, there may be ids behind: then these are kept, which does no harm.
        if (idPlaces.firstFrom(end) == ids.size()) {
            int first = idPlaces.firstFrom(index);
            idPlaces.cut(first);
            ids.subList(first, ids.size()).clear();
        }
    }

    /** The object of an index could not be read, and so are the ones within it, before the end. */
    void lose(int index, int end, Optional<ObjectKind> kind, Optional<String> id) {
        kind.ifPresent(its -> id.filter(Id::isValid).ifPresentOrElse(lostIds::add, () -> lostKinds.add(its)));
        lostIds.addAll(ids.subList(idPlaces.firstFrom(index), idPlaces.firstFrom(end)));
    }

    /**
     * What the value refers to.
     *
     * @param index the number of the value
     * @return the object, empty if the value is no reference
     */
    public Optional<Ref> target(int index) {
        int found = places.find(index);
        return found < 0 ? Optional.empty() : Optional.of(new Ref(kinds.get(found), targets.get(found)));
    }

    /**
     * Whether a reference to nothing is to be told of. It is not if it leads to an object that could not be read. If an
     * object of that kind has lost its id, one reference to each id is told of, since no more than that may be wrong.
     *
     * @param index the number of the value
     * @return whether it is, or the value is no reference
     */
    public boolean isWorthTelling(int index) {
        return target(index).map(this::isWorthTelling).orElse(true);
    }

    private boolean isWorthTelling(Ref target) {
        boolean lost = lostIds.contains(target.id().value());
        return !lost && (!lostKinds.contains(target.kind()) || told.add(target));
    }
}

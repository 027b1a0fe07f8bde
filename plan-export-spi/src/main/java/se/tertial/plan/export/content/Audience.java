package se.tertial.plan.export.content;

import se.tertial.plan.model.identity.DisclosureLevel;

/** For whom an artifact is made; what others may not read is withheld from it, and marked as withheld. */
public enum Audience {
    /** Everybody: only what is public, and no persons. */
    PUBLIC(DisclosureLevel.PUBLIC),
    /** The organisation: what is public and what is internal. */
    INTERNAL(DisclosureLevel.INTERNAL),
    /** Those who may read everything; the only audience for a full copy. */
    ALL(DisclosureLevel.SECRET);

    private final DisclosureLevel highest;

    Audience(DisclosureLevel highest) {
        this.highest = highest;
    }

    /**
     * Whether this audience may read what is disclosed at a level.
     *
     * @param level the level
     * @return true if it may
     */
    public boolean mayRead(DisclosureLevel level) {
        return level.compareTo(highest) <= 0;
    }
}

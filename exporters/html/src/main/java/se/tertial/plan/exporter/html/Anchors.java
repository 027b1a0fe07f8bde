package se.tertial.plan.exporter.html;

import java.util.Optional;
import se.tertial.plan.model.identity.Ref;

/**
 * The names of places in a page, no two the same. What a thing is named by hangs on its kind and id alone, so that links to it hold
 * in the next edition; where a page tells of a thing twice, the first place has the name. Names of the page itself begin with an
 * underscore, as no others do. What is held of each name is eight bytes. Not thread-safe.
 */
final class Anchors {

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private long[] taken = new long[64];
    private int count;
    private int ours;

    /** A name for something of the page itself. */
    String own(String kind) {
        ours++;
        return "_" + kind + ours;
    }

    /** Takes a name that stands fast, such as that of a section. */
    void take(String name) {
        add(hash(name));
    }

    /** The name of a thing, which has no character that the fragment of a link would write otherwise; empty if it is taken. */
    Optional<String> of(Ref subject) {
        String name = subject.kind().code() + "-" + subject.id();
        return add(hash(name)) ? Optional.of(name) : Optional.empty();
    }

    private boolean add(long hash) {
        if (2 * count >= taken.length) {
            grow();
        }
        int at = slot(taken, hash);
        if (taken[at] == hash) {
            return false;
        }
        taken[at] = hash;
        count++;
        return true;
    }

    private void grow() {
        long[] wider = new long[2 * taken.length];
        for (long hash : taken) {
            if (hash != 0) {
                wider[slot(wider, hash)] = hash;
            }
        }
        taken = wider;
    }

    private static int slot(long[] table, long hash) {
        int at = (int) (hash ^ (hash >>> 32)) & (table.length - 1);
        while (table[at] != 0 && table[at] != hash) {
            at = (at + 1) & (table.length - 1);
        }
        return at;
    }

    /**
     * FNV-1 of 64 bits: names that differ in the last character only, as those of neighbours do, lie side by side. Two of a million
     * names share it once in tens of millions of pages, and then one has no anchor.
     */
    private static long hash(String name) {
        long hash = BASIS;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash * PRIME) ^ name.charAt(i);
        }
        return hash == 0 ? 1 : hash;
    }
}

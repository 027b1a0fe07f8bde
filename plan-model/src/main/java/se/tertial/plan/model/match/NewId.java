package se.tertial.plan.model.match;

import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.SourceDocument;
import se.tertial.plan.model.match.Census.Resident;
import se.tertial.plan.model.rewrite.Rewrite;

/**
 * The ids that an incoming object may have, in the order in which they are tried: its own, then ones that say what sets
 * it apart from the object of the base with the same id. The same object always gets the same ones.
 */
final class NewId {

    private static final int MAX_STEM = 120;
    private static final int MAX_SUFFIX = 60;

    private final Resident its;
    private final Rewrite names;
    private Id current;
    private int tries;

    NewId(Resident its, Rewrite names) {
        this.its = its;
        this.names = names;
        this.current = its.ref().id();
    }

    Id current() {
        return current;
    }

    boolean isOwn() {
        return tries == 0;
    }

    void next() {
        tries++;
        String stem = shortened(its.ref().id().value(), MAX_STEM) + "." + shortened(suffix(), MAX_SUFFIX);
        current = Id.of(tries == 1 ? stem : stem + "." + tries);
    }

    private String suffix() {
        if (its.object() instanceof FollowUp followUp) {
            return followUp.period().code().replaceAll("[^A-Za-z0-9.-]", "-") + "-r" + followUp.revision();
        } else if (its.object() instanceof SourceDocument document) {
            return document.sha256().map(hash -> shortened(hash, 12)).orElse("other");
        }
        return its.isAtTop() ? "other" : names.ref(its.home()).id().value();
    }

    private static String shortened(String value, int length) {
        return value.length() <= length ? value : value.substring(0, length);
    }
}

package se.tertial.plan.rules.change;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.style.PlanStyle;

/** What became of one thing. Immutable and thread-safe. */
@Value.Immutable
@PlanStyle
public interface SubjectChange {

    /**
     * Starts an empty change.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the thing, as it is called later; as it was called, if it is gone} */
    Ref subject();

    /** {@return whether it is there on both sides} */
    Presence presence();

    /** {@return how it was reworded; empty if it reads as before} */
    Optional<Rewording> rewording();

    /** {@return what became of its statuses: that of the whole first, then body by body} */
    List<StatusChange> statuses();

    /** {@return the bodies that said something of it before, were not excused, and say nothing now although it is reported on} */
    List<Id> silent();

    /** {@return the comments that repeat those of an earlier period} */
    List<CopiedComment> copied();

    /** {@return whether there is more to tell than that its statuses are unchanged} */
    default boolean isTelling() {
        return presence() != Presence.KEPT
                || rewording().isPresent()
                || !silent().isEmpty()
                || !copied().isEmpty()
                || statuses().stream().anyMatch(its -> its.movement() != Movement.UNCHANGED);
    }

    /**
     * What became of it, in words. Wordings and comments are not quoted, because they may be withheld.
     *
     * @param language the reader's language; English for all but Swedish
     * @return the explanation, one line that starts with the reference
     */
    default String explanation(Language language) {
        return new ChangeWords(language).line(this);
    }

    /** Whether a thing is there on both sides. */
    enum Presence {
        /** It is there on both. */
        KEPT,
        /** It is there only later. */
        NEW,
        /** It was there only earlier. */
        GONE
    }

    /** Builds a {@link SubjectChange}; not thread-safe. */
    final class Builder extends ImmutableSubjectChange.Builder {

        Builder() {}
    }
}

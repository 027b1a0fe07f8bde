package se.tertial.plan.export.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.export.content.Audience;
import se.tertial.plan.model.identity.Disclosure;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Mention;
import se.tertial.plan.model.text.MentionKind;
import se.tertial.plan.model.text.Text;

/**
 * What a view takes away: objects that are withheld stay, without what they say; objects that are left out are gone, and so is
 * every reference to them.
 *
 * @param audience who will read it
 * @param marker what stands where something is withheld
 * @param withheld the objects of the catalogue that are withheld, those within a withheld one included
 * @param withheldComments the comments that are withheld
 * @param leftOut the objects of the catalogue that are left out
 * @param bodies the bodies whose part of the reports is kept; empty for all
 * @param commentsSure whether every comment that a reference points at is sure to be kept
 */
record Cut(
        Audience audience,
        Marker marker,
        Set<Ref> withheld,
        WithheldComments withheldComments,
        Set<Ref> leftOut,
        Set<Id> bodies,
        boolean commentsSure) {

    boolean isWithheld(Ref ref) {
        return ref.kind() == ObjectKind.COMMENT ? withheldComments.contains(ref.id()) : withheld.contains(ref);
    }

    boolean isWithheld(ObjectKind kind, Id id) {
        return withheld.contains(new Ref(kind, id));
    }

    boolean isWithheld(Optional<Disclosure> disclosure) {
        return disclosure.isPresent() && !audience.mayRead(disclosure.get().level());
    }

    boolean keeps(Ref ref) {
        return ref.kind() == ObjectKind.COMMENT ? commentsSure : !leftOut.contains(ref);
    }

    boolean keeps(ObjectKind kind, Id id) {
        return keeps(new Ref(kind, id));
    }

    /** Whether what a body says in a report is kept; nobody's is. */
    boolean keepsPartOf(Optional<Id> body) {
        return bodies.isEmpty() || body.isEmpty() || bodies.contains(body.get());
    }

    Optional<Ref> kept(Optional<Ref> ref) {
        return ref.filter(this::keeps);
    }

    List<Ref> kept(List<Ref> refs) {
        return refs.stream().filter(this::keeps).toList();
    }

    Optional<Id> kept(ObjectKind kind, Optional<Id> id) {
        return id.filter(its -> keeps(kind, its));
    }

    /** Mentions without what is withheld, and without persons for those who may not read of them. */
    List<Mention> mentions(List<Mention> mentions) {
        return Parts.shown(mentions, this::mention);
    }

    private @Nullable Mention mention(Mention mention) {
        if (audience == Audience.PUBLIC && mention.kind() == MentionKind.PERSON) {
            return null;
        }
        Optional<Ref> ref = mention.ref();
        if (ref.isEmpty()) {
            return mention;
        }
        if (isWithheld(ref.get())) {
            return null;
        }
        return keeps(ref.get())
                ? mention
                : Mention.builder().copy(mention).ref(Optional.empty()).build();
    }

    /** The marker in place of a text; nothing in place of none. */
    Optional<Text> hidden(Optional<Text> text) {
        return text.map(its -> marker.text());
    }

    Disclosure disclosure(Disclosure disclosure) {
        if (disclosure.decision().isEmpty()) {
            return disclosure;
        }
        return Disclosure.builder()
                .copy(disclosure)
                .decision(kept(ObjectKind.DECISION, disclosure.decision()))
                .build();
    }

    Optional<Disclosure> disclosure(Optional<Disclosure> disclosure) {
        return disclosure.map(this::disclosure);
    }
}

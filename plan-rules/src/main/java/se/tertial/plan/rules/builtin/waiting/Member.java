package se.tertial.plan.rules.builtin.waiting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.rules.builtin.comment.CommentOf;

/** A comment that needs or waits for something, as a link of a chain. Immutable. */
record Member(CommentOf comment, Want want) {

    Ref subject() {
        return comment.view().subject();
    }

    Optional<Id> body() {
        return comment.comment().body();
    }

    /** Whether two bodies want it, or one for two things. */
    boolean isApartFrom(Member other) {
        return !subject().equals(other.subject()) || !body().equals(other.body());
    }

    /**
     * What this is joined with others by: the unit that is asked, the very thing, what all have in common; and for one
     * assignment also a kind of thing, such as routines.
     *
     * @param names from the last part of the name of a unit ("staben") to the only whole name with it
     */
    Set<String> keys(UnitNames names) {
        Set<String> keys = new LinkedHashSet<>();
        want.units().forEach(unit -> keys.add("unit " + names.whole(unit)));
        want.things().forEach(thing -> keys.add("thing " + thing));
        want.objects().forEach(object -> keys.add(subject() + " " + object));
        if (want.isCommon()) {
            keys.add("common");
        }
        return keys;
    }

    static Set<Ref> subjects(List<Member> members) {
        Set<Ref> subjects = new LinkedHashSet<>();
        members.forEach(its -> subjects.add(its.subject()));
        return subjects;
    }

    static List<CommentOf> comments(List<Member> members) {
        List<CommentOf> comments = new ArrayList<>();
        Set<Ref> seen = new LinkedHashSet<>();
        members.stream().map(Member::comment).filter(its -> seen.add(its.ref())).forEach(comments::add);
        return comments;
    }
}

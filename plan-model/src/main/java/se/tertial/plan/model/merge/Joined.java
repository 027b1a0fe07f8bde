package se.tertial.plan.model.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import se.tertial.plan.model.MergeFinding;
import se.tertial.plan.model.PortfolioMerge;
import se.tertial.plan.model.identity.Disclosure;
import se.tertial.plan.model.identity.Extensible;
import se.tertial.plan.model.identity.ExtensionValue;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.Identifier;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.identity.Source;
import se.tertial.plan.model.match.Folded;
import se.tertial.plan.model.rewrite.IdentityRewrite;
import se.tertial.plan.model.rewrite.Rewrite;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.text.TextRun;
import se.tertial.plan.model.walk.Place;

/**
 * Two values of one thing, joined part by part: what the base lacks is filled in, lists become one without duplicates,
 * and where both say something else the base's part is kept and that is found.
 *
 * @param <T> the type of thing
 */
final class Joined<T extends Extensible> {

    private final Join join;
    private final Place at;
    private final Optional<Ref> about;
    private final T base;
    private final T incoming;

    Joined(Join join, Place at, Optional<Ref> about, T base, T incoming) {
        this.join = join;
        this.at = at;
        this.about = about;
        this.base = base;
        this.incoming = incoming;
    }

    /**
     * What every composite value carries, for a builder that has copied the base and copies this on top: lists grow,
     * entries are set. Where the base was read stays; a second reading is no contradiction.
     */
    Extensible added() {
        List<Identifier> identifiers = identifiers();
        return new Added(
                identifiers.subList(base.identifiers().size(), identifiers.size()),
                map("extensions", Extensible::extensions),
                base.source().isPresent() ? Optional.empty() : incoming.source());
    }

    private record Added(List<Identifier> identifiers, Map<String, ExtensionValue> extensions, Optional<Source> source)
            implements Extensible {}

    /** The names that both have in other systems, and the id that the incoming one had, where that is another now. */
    private List<Identifier> identifiers() {
        List<Identifier> all = new ArrayList<>(union(Extensible::identifiers));
        about.map(join::original)
                .filter(former -> !about.equals(Optional.of(former)))
                .map(former ->
                        Identifier.of(PortfolioMerge.FORMER_ID, former.id().value()))
                .filter(former -> !all.contains(former))
                .ifPresent(all::add);
        return all;
    }

    /** A part that both have. */
    <V> V value(String name, Function<T, V> part) {
        V its = part.apply(base);
        V other = part.apply(incoming);
        if (!its.equals(other)) {
            contradiction(name, its, other);
        }
        return its;
    }

    /** A part whose usual value says nothing. */
    <V> V unless(V usual, String name, Function<T, V> part) {
        if (part.apply(base).equals(usual)) {
            return part.apply(incoming);
        }
        return part.apply(incoming).equals(usual) ? part.apply(base) : value(name, part);
    }

    /** A part that may be missing. */
    <V> Optional<V> optional(String name, Function<T, Optional<V>> part) {
        return optional(name, part, (rewrite, value) -> value);
    }

    /** A part that may be missing and may have been read in two places. */
    <V> Optional<V> optional(String name, Function<T, Optional<V>> part, BiFunction<Rewrite, V, V> rewriting) {
        Optional<V> its = part.apply(base);
        Optional<V> other = part.apply(incoming);
        if (its.isPresent() && other.isPresent() && !content(rewriting, its).equals(content(rewriting, other))) {
            contradiction(name, its, other);
        }
        return its.or(() -> other);
    }

    private static <V> Optional<V> content(BiFunction<Rewrite, V, V> rewriting, Optional<V> value) {
        return value.map(its -> content(rewriting, its));
    }

    /** A first and a last day; a day that would turn them round is not filled in. */
    Days days(Function<T, Optional<LocalDate>> first, Function<T, Optional<LocalDate>> last) {
        Days days = new Days(optional("from", first), optional("to", last));
        if (days.inOrder()) {
            return days;
        }
        contradiction("to", last.apply(base), last.apply(incoming));
        return new Days(first.apply(base), last.apply(base));
    }

    /** A first and a last day, either of which may be missing. */
    record Days(Optional<LocalDate> first, Optional<LocalDate> last) {

        private boolean inOrder() {
            return first.isEmpty() || last.isEmpty() || !last.get().isBefore(first.get());
        }
    }

    Text text(String name, Function<T, Text> part) {
        return text(name, part.apply(base), part.apply(incoming));
    }

    Optional<Text> optionalText(String name, Function<T, Optional<Text>> part) {
        Optional<Text> its = part.apply(base);
        Optional<Text> other = part.apply(incoming);
        return its.isPresent() && other.isPresent()
                ? Optional.of(text(name, its.get(), other.get()))
                : its.or(() -> other);
    }

    /** One text of two, with the translations and language marks of both; case and kinds of space are no contradiction. */
    private Text text(String name, Text its, Text other) {
        if (!Folded.same(its, other)) {
            contradiction(name, its, other);
            return its;
        }
        SortedMap<Language, List<TextRun>> translations = new TreeMap<>(other.translations());
        its.translations().forEach((language, runs) -> {
            List<TextRun> theirs = other.translations().getOrDefault(language, runs);
            if (!Folded.same(Text.ofRuns(runs), Text.ofRuns(theirs))) {
                contradiction(name, Text.ofRuns(runs), Text.ofRuns(theirs));
            }
            translations.put(language, runs);
        });
        boolean marked = its.runs().stream().anyMatch(run -> run.language().isPresent());
        return new Text(!marked && its.plain().equals(other.plain()) ? other.runs() : its.runs(), translations);
    }

    /** Texts in an order that counts: those of the base, if it has any. */
    List<Text> texts(String name, Function<T, List<Text>> part) {
        return whole(
                name,
                part,
                (its, other) -> its.stream()
                        .map(Folded::of)
                        .toList()
                        .equals(other.stream().map(Folded::of).toList()));
    }

    /** A list that counts as a whole: that of the base, if it has anything in it. */
    <V> List<V> whole(String name, Function<T, List<V>> part) {
        return whole(name, part, List::equals);
    }

    private <V> List<V> whole(String name, Function<T, List<V>> part, BiPredicate<List<V>, List<V>> same) {
        List<V> its = part.apply(base);
        List<V> other = part.apply(incoming);
        if (!its.isEmpty() && !other.isEmpty() && !same.test(its, other)) {
            contradiction(name, its, other);
        }
        return its.isEmpty() ? other : its;
    }

    /** The values of the base, then those that it lacks. */
    <V> List<V> union(Function<? super T, List<V>> part) {
        return union(part, (rewrite, value) -> value);
    }

    /** The values of the base, then those that it lacks; the same said in two places counts once. */
    <V> List<V> union(Function<? super T, List<V>> part, BiFunction<Rewrite, V, V> rewriting) {
        List<V> its = part.apply(base);
        List<V> other = part.apply(incoming);
        if (other.isEmpty() || its.equals(other)) {
            return its;
        }
        Set<V> said = new LinkedHashSet<>();
        its.forEach(value -> said.add(content(rewriting, value)));
        List<V> all = new ArrayList<>(its);
        other.stream()
                .filter(value -> !said.contains(content(rewriting, value)))
                .forEach(all::add);
        return all;
    }

    private static <V> V content(BiFunction<Rewrite, V, V> rewriting, V value) {
        return rewriting.apply(Rewrite.WITHOUT_SOURCES, value);
    }

    /** The entries of both; for a key that both have, the base's. */
    <K, V> Map<K, V> map(String name, Function<T, Map<K, V>> part) {
        Map<K, V> all = new LinkedHashMap<>(part.apply(base));
        part.apply(incoming).forEach((key, value) -> {
            V its = all.putIfAbsent(key, value);
            if (its != null && !its.equals(value)) {
                join.find(MergeFinding.Kind.CONTRADICTION, at.at(name).at(String.valueOf(key)), about, its, value);
            }
        });
        return all;
    }

    /** The objects below. */
    <V extends PlanObject> List<V> objects(String name, ObjectKind kind, Function<T, List<V>> part, Join.Step<V> step) {
        return join.objects(at.at(name), kind, part.apply(base), part.apply(incoming), step);
    }

    /** The values below that are known by a key. */
    <K, V> List<V> keyed(String name, Function<T, List<V>> part, Function<V, K> key, Join.Step<V> step) {
        return join.keyed(at.at(name), byKey(part.apply(base), key), byKey(part.apply(incoming), key), step);
    }

    /** Values with one key are told apart by their place among them. */
    private static <K, V> Map<List<Object>, V> byKey(List<V> values, Function<V, K> key) {
        Map<K, Integer> counts = new LinkedHashMap<>();
        Map<List<Object>, V> keyed = new LinkedHashMap<>();
        values.forEach(value -> {
            K its = key.apply(value);
            keyed.put(List.of(its, counts.merge(its, 1, Integer::sum)), value);
        });
        return keyed;
    }

    /** Who may read it: where both say so, the stricter of them. */
    Optional<Disclosure> disclosure(Function<T, Optional<Disclosure>> part) {
        Optional<Disclosure> its = part.apply(base);
        Optional<Disclosure> other = part.apply(incoming);
        if (its.isEmpty() || other.isEmpty() || its.get().level() == other.get().level()) {
            return optional("disclosure", part, IdentityRewrite::disclosure);
        }
        join.find(
                MergeFinding.Kind.DISCLOSURE,
                at.at("disclosure"),
                about,
                its.get().level(),
                other.get().level());
        return its.get().level().compareTo(other.get().level()) > 0 ? its : other;
    }

    /** A reference that must not lead in a circle. */
    Optional<Ref> arrow(String name, Arrows.Relation relation, Function<T, Optional<Ref>> part) {
        return optional(name, part)
                .filter(to -> about.map(from -> join.allows(at.at(name), relation, from, to))
                        .orElse(true));
    }

    /** References that must not lead in a circle. */
    List<Id> arrows(String name, Arrows.Relation relation, ObjectKind kind, Function<T, List<Id>> part) {
        return union(part).stream()
                .filter(to -> about.map(from -> join.allows(at.at(name), relation, from, new Ref(kind, to)))
                        .orElse(true))
                .toList();
    }

    void contradiction(String name, Object its, Object other) {
        join.find(MergeFinding.Kind.CONTRADICTION, at.at(name), about, its, other);
    }

    void reworded(String name, Text its, Text other, OptionalDouble similarity) {
        join.find(MergeFinding.Kind.REWORDED, at.at(name), about, its, other, similarity);
    }
}

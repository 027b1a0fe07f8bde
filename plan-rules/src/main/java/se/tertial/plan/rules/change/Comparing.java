package se.tertial.plan.rules.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.status.ScaleMapping;
import se.tertial.plan.rules.change.SubjectChange.Presence;

/** One comparison of two sides. */
final class Comparing {

    private final Side earlier;
    private final Side later;
    private final ChangeOptions options;
    private final Snapshot before;
    private final Snapshot after;
    private final Map<Ref, String> read;
    private final Map<Ref, String> reads;
    private final StatusComparison comparison;
    private final Excuses excuses;
    private final Set<Id> missed = new HashSet<>();
    private final Map<Endurance.Status, Integer> counts = new HashMap<>();
    private final Map<Endurance.Status, Standing> unchanged = new HashMap<>();

    Comparing(Side earlier, Side later, ChangeOptions options) {
        this.earlier = earlier;
        this.later = later;
        this.options = options;
        this.before = Snapshot.of(earlier, options);
        this.after = Snapshot.of(later, options);
        this.read = Readings.of(earlier.source().catalogue(), options.kinds(), earlier.day());
        this.reads = Readings.of(later.source().catalogue(), options.kinds(), later.day());
        List<ScaleMapping> mappings = Stream.of(
                        options.mappings(),
                        later.source().catalogue().scaleMappings(),
                        earlier.source().catalogue().scaleMappings())
                .flatMap(List::stream)
                .toList();
        this.comparison = new StatusComparison(mappings);
        this.excuses = new Excuses(later.source().catalogue(), later.period());
    }

    PlanChange change() {
        Set<Ref> were = union(read, before);
        Set<Ref> are = union(reads, after);
        Map<Ref, Recognised.Pair> recognised = Recognised.of(without(read, are), without(reads, were), options.alike());
        Set<Ref> found = new LinkedHashSet<>();
        recognised.values().forEach(pair -> found.add(pair.before()));
        List<SubjectChange> changes = new ArrayList<>();
        for (Ref ref : are) {
            Optional<Recognised.Pair> pair = Optional.ofNullable(recognised.get(ref));
            Ref former = pair.map(Recognised.Pair::before).orElse(ref);
            boolean kept = pair.isPresent() || were.contains(ref);
            changes.add(subject(former, ref, kept ? Presence.KEPT : Presence.NEW, rewording(former, ref, pair)));
        }
        were.stream()
                .filter(ref -> !are.contains(ref) && !found.contains(ref))
                .forEach(ref -> changes.add(subject(ref, ref, Presence.GONE, Optional.empty())));
        return new PlanChange(earlier.period(), later.period(), withEndurance(changes), silent());
    }

    private static Set<Ref> union(Map<Ref, String> readings, Snapshot snapshot) {
        Set<Ref> all = new LinkedHashSet<>(readings.keySet());
        all.addAll(snapshot.subjects());
        return all;
    }

    private static Map<Ref, String> without(Map<Ref, String> readings, Set<Ref> others) {
        Map<Ref, String> rest = new LinkedHashMap<>(readings);
        rest.keySet().removeAll(others);
        return rest;
    }

    private SubjectChange subject(Ref former, Ref ref, Presence seen, Optional<Rewording> rewording) {
        Presence presence = options.kinds().contains(ref.kind()) ? seen : Presence.KEPT;
        if (presence == Presence.KEPT) {
            before.voices(former).stream()
                    .filter(body -> !excuses.isExcused(ref, body))
                    .forEach(missed::add);
        }
        return SubjectChange.builder()
                .subject(ref)
                .presence(presence)
                .rewording(rewording)
                .statuses(statuses(former, ref))
                .silent(silent(former, ref))
                .copied(copied(former, ref))
                .build();
    }

    private Optional<Rewording> rewording(Ref former, Ref ref, Optional<Recognised.Pair> pair) {
        String then = read.getOrDefault(former, "");
        String now = reads.getOrDefault(ref, "");
        if (then.isEmpty() || now.isEmpty() || (then.equals(now) && pair.isEmpty())) {
            return Optional.empty();
        }
        double similarity = pair.map(Recognised.Pair::similarity).orElseGet(() -> Recognised.similarity(then, now, 0));
        return Optional.of(new Rewording(then, now, similarity, pair.map(Recognised.Pair::before)));
    }

    private List<StatusChange> statuses(Ref former, Ref ref) {
        Map<Optional<Id>, Standing> then = before.standings(former);
        Map<Optional<Id>, Standing> now = after.standings(ref);
        Set<Optional<Id>> voices = new LinkedHashSet<>();
        if (then.containsKey(Optional.<Id>empty()) || now.containsKey(Optional.<Id>empty())) {
            voices.add(Optional.empty());
        }
        voices.addAll(now.keySet());
        voices.addAll(then.keySet());
        List<StatusChange> statuses = new ArrayList<>();
        for (Optional<Id> voice : voices) {
            StatusChange status = comparison.compare(
                    voice, Optional.ofNullable(then.get(voice)), Optional.ofNullable(now.get(voice)));
            if (status.movement() == Movement.UNCHANGED) {
                Endurance.Status key = new Endurance.Status(former, voice);
                counts.put(key, earlier.period().equals(later.period()) ? 1 : 2);
                status.after().ifPresent(its -> unchanged.put(key, its));
            }
            statuses.add(status);
        }
        return statuses;
    }

    private List<SubjectChange> withEndurance(List<SubjectChange> changes) {
        Map<Endurance.Status, Integer> lasting =
                new Endurance(counts, unchanged, comparison).over(earlier.source(), earlier.period(), options);
        return changes.stream()
                .map(change -> SubjectChange.builder()
                        .copy(change)
                        .statuses(change.statuses().stream()
                                .map(status -> status.lasting(lasting.getOrDefault(key(change, status), 0)))
                                .toList())
                        .build())
                .toList();
    }

    private static Endurance.Status key(SubjectChange change, StatusChange status) {
        Ref former = change.rewording().flatMap(Rewording::formerly).orElse(change.subject());
        return new Endurance.Status(former, status.body());
    }

    /** Within one period a comment that stands as it stood is not a copy. */
    private List<CopiedComment> copied(Ref former, Ref ref) {
        return earlier.period().equals(later.period())
                ? List.of()
                : new Copies(options.copied()).between(before.comments(former), after.comments(ref));
    }

    private List<Id> silent(Ref former, Ref ref) {
        Set<Id> now = after.voices(ref);
        return after.subjects().contains(ref)
                ? before.voices(former).stream()
                        .filter(body -> !now.contains(body) && !excuses.isExcused(ref, body))
                        .toList()
                : List.of();
    }

    /** A body is missed if something that it spoke of is still there, and it was not excused from that. */
    private List<Id> silent() {
        List<Id> now = after.voices();
        return after.subjects().isEmpty()
                ? List.of()
                : before.voices().stream()
                        .filter(body -> !now.contains(body) && missed.contains(body))
                        .toList();
    }
}

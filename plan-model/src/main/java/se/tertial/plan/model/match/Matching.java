package se.tertial.plan.model.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import se.tertial.plan.model.MergeFinding;
import se.tertial.plan.model.PortfolioMerge;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.match.Census.Resident;
import se.tertial.plan.model.rewrite.Rewrite;

/**
 * Decides which incoming object is which object of the base, and what every incoming object is called from now on.
 *
 * <p>Kind by kind, so that what an object lives in or points at has its name before the object is looked at. An object
 * that is joined takes the base's id; another keeps its own, or gets a new one where the base uses that for something
 * else.
 */
public final class Matching implements Rewrite {

    /** Every kind with an id of its own, after those that it can be recognised by. */
    static final List<ObjectKind> ORDER = List.of(
            ObjectKind.SOURCE_DOCUMENT,
            ObjectKind.BODY,
            ObjectKind.BODY_GROUP,
            ObjectKind.TARGET_GROUP,
            ObjectKind.PERSON,
            ObjectKind.GLOSSARY_ENTRY,
            ObjectKind.DOCUMENT,
            ObjectKind.STRATEGY,
            ObjectKind.PLAN,
            ObjectKind.TARGET_AREA,
            ObjectKind.GOAL,
            ObjectKind.INDICATOR,
            ObjectKind.RISK,
            ObjectKind.ASSIGNMENT,
            ObjectKind.FOLLOW_UP,
            ObjectKind.FOCUS_AREA,
            ObjectKind.ACTIVITY,
            ObjectKind.REQUIREMENT,
            ObjectKind.COMMITMENT,
            ObjectKind.DELIVERABLE,
            ObjectKind.MILESTONE,
            ObjectKind.CONTROL,
            ObjectKind.DECISION,
            ObjectKind.GOAL_INTERACTION,
            ObjectKind.FUNDING,
            ObjectKind.DEPENDENCY,
            ObjectKind.CONSULTATION,
            ObjectKind.REPORTING_DUTY,
            ObjectKind.COMMENT);

    private final Census base;
    private final Census incoming;
    private final SameThing same = new SameThing(this::ref);
    private final Map<Ref, Id> names = new HashMap<>();
    private final Map<Ref, Ref> originals = new HashMap<>();
    private final Set<Ref> joined = new HashSet<>();
    private final List<MergeFinding> findings = new ArrayList<>();

    private Matching(Census base, Census incoming) {
        this.base = base;
        this.incoming = incoming;
    }

    /** {@return which object of one portfolio is which of another} */
    public static Matching of(Census base, Census incoming) {
        Matching matching = new Matching(base, incoming);
        ORDER.forEach(matching::match);
        return matching;
    }

    @Override
    public Id id(ObjectKind kind, Id id) {
        return names.getOrDefault(new Ref(kind, id), id);
    }

    /** {@return what an object was called in the incoming portfolio; its own name if it is not from there} */
    public Ref original(Ref named) {
        return originals.getOrDefault(named, named);
    }

    /** Whether an object of the base was found in the incoming portfolio. */
    boolean isJoined(Ref ref) {
        return joined.contains(ref);
    }

    /** {@return whether anything in the incoming portfolio has another name from now on} */
    public boolean renames() {
        return names.entrySet().stream().anyMatch(entry -> !entry.getKey().id().equals(entry.getValue()));
    }

    SameThing same() {
        return same;
    }

    /** {@return what could not be decided, and what was given a new id} */
    public List<MergeFinding> findings() {
        return findings;
    }

    private void match(ObjectKind kind) {
        List<Resident> open = new ArrayList<>(incoming.of(kind));
        open.removeIf(this::byId);
        byFormerId(kind, open);
        Map<Resident, Resident> undecided = new HashMap<>();
        byKeys(kind, open, MatchKeys::identifiers, MatchKeys::identifiers, same::canBe, undecided);
        MatchKeys ofBase = new MatchKeys(base, ref -> ref);
        MatchKeys ofIncoming = new MatchKeys(incoming, this::ref);
        byKeys(kind, open, ofBase::main, ofIncoming::main, same::canReadAlike, undecided);
        byKeys(kind, open, ofBase::any, ofIncoming::any, same::canReadAlike, undecided);
        for (Resident its : open) {
            keepApart(its);
            Resident candidate = undecided.get(its);
            if (candidate != null) {
                find(MergeFinding.Kind.AMBIGUOUS, Optional.of(candidate), its);
            }
        }
    }

    private boolean byId(Resident its) {
        for (NewId id = new NewId(its, this); ; id.next()) {
            Resident there = base.get(new Ref(its.ref().kind(), id.current()));
            if (there == null) {
                return false;
            }
            if (isFree(there, its)) {
                join(there, its);
                return true;
            }
        }
    }

    /** Joins what was joined before, when it had the id of the incoming object. */
    private void byFormerId(ObjectKind kind, List<Resident> open) {
        Map<String, List<Resident>> former = new HashMap<>();
        for (Resident there : free(kind)) {
            there.object().identifiers().stream()
                    .filter(identifier -> identifier.scheme().equals(PortfolioMerge.FORMER_ID))
                    .forEach(identifier -> former.computeIfAbsent(identifier.value(), v -> new ArrayList<>())
                            .add(there));
        }
        for (Resident its : List.copyOf(open)) {
            List<Resident> found = former.getOrDefault(its.ref().id().value(), List.of()).stream()
                    .filter(there -> isFree(there, its))
                    .toList();
            if (found.size() == 1) {
                join(found.get(0), its);
                open.remove(its);
            }
        }
    }

    private boolean isFree(Resident there, Resident its) {
        return !joined.contains(there.ref()) && same.canBe(there, its);
    }

    private void byKeys(
            ObjectKind kind,
            List<Resident> open,
            Function<Resident, Set<String>> ofBase,
            Function<Resident, Set<String>> ofIncoming,
            BiPredicate<Resident, Resident> possible,
            Map<Resident, Resident> undecided) {
        if (open.isEmpty()) {
            return;
        }
        BestMatch<Resident> match = BestMatch.of(open, ofIncoming, free(kind), ofBase, possible);
        match.pairs().forEach((its, there) -> join(there, its));
        open.removeIf(match.pairs()::containsKey);
        undecided.putAll(match.undecided());
    }

    private List<Resident> free(ObjectKind kind) {
        return base.of(kind).stream()
                .filter(there -> !joined.contains(there.ref()))
                .toList();
    }

    private void join(Resident there, Resident its) {
        joined.add(there.ref());
        name(its, there.ref().id());
    }

    private void keepApart(Resident its) {
        NewId names = new NewId(its, this);
        while (base.has(new Ref(its.ref().kind(), names.current()))
                || originals.containsKey(new Ref(its.ref().kind(), names.current()))
                || (!names.isOwn() && incoming.has(new Ref(its.ref().kind(), names.current())))) {
            names.next();
        }
        name(its, names.current());
        if (!names.isOwn()) {
            find(MergeFinding.Kind.RENAMED, Optional.ofNullable(base.get(its.ref())), its);
        }
    }

    private void name(Resident its, Id id) {
        names.put(its.ref(), id);
        originals.put(new Ref(its.ref().kind(), id), its.ref());
    }

    private void find(MergeFinding.Kind kind, Optional<Resident> there, Resident its) {
        findings.add(new MergeFinding(
                kind,
                there.map(Resident::ref),
                Optional.of(its.ref()),
                "",
                there.map(Matching::shown).orElse(""),
                shown(its),
                OptionalDouble.empty()));
    }

    static String shown(Resident its) {
        return MatchKeys.text(its.object())
                .map(Object::toString)
                .orElse(its.ref().toString());
    }
}

package se.tertial.plan.rules.builtin.waiting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.tertial.plan.model.assignment.Dependency;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.organisation.Party;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.language.prose.Terms;

/** Recorded dependencies that are not settled, of several things on one unit or thing. Used by one thread. */
final class OpenDependencies {

    private final RuleContext context;
    private final Map<String, List<Dependency>> groups = new LinkedHashMap<>();
    private final Set<String> told = new HashSet<>();

    OpenDependencies(RuleContext context) {
        this.context = context;
        context.catalogue().dependencies().stream()
                .filter(its -> !its.settled())
                .forEach(its -> target(its)
                        .ifPresent(target -> groups.computeIfAbsent(target, dependencies -> new ArrayList<>())
                                .add(its)));
        groups.values().removeIf(its -> from(its).size() < 2);
    }

    private Optional<String> target(Dependency dependency) {
        return dependency.party().flatMap(this::name).or(() -> dependency.on().map(context::label));
    }

    private Optional<String> name(Party party) {
        return party.body()
                .map(id -> context.label(new Ref(ObjectKind.BODY, id)))
                .or(() -> party.group().map(id -> context.label(new Ref(ObjectKind.BODY_GROUP, id))))
                .or(party::name);
    }

    static Set<Ref> from(List<Dependency> dependencies) {
        Set<Ref> from = new LinkedHashSet<>();
        dependencies.forEach(its -> from.add(its.from()));
        return from;
    }

    /** Those that say what a chain of comments says: on the unit that these ask, or of the things that these are about. */
    List<Dependency> of(List<Member> chain) {
        Set<Ref> subjects = Member.subjects(chain);
        Set<String> units = new HashSet<>();
        chain.forEach(its -> units.addAll(its.want().units()));
        List<Dependency> its = new ArrayList<>();
        groups.forEach((target, dependencies) -> {
            boolean sameThings =
                    from(dependencies).stream().filter(subjects::contains).count() > 1;
            if (sameThings || isNamed(dependencies, target, units)) {
                told.add(target);
                its.addAll(dependencies);
            }
        });
        return its;
    }

    private boolean isNamed(List<Dependency> dependencies, String target, Set<String> units) {
        Stream<String> names = dependencies.stream()
                .flatMap(its -> its.party().flatMap(Party::body).flatMap(context.catalogue()::body).stream())
                .flatMap(body -> Stream.concat(Stream.of(body.name().plain()), body.aliases().stream()));
        return Stream.concat(Stream.of(target), names)
                .map(name -> Terms.stem(name.toLowerCase(Locale.ROOT)))
                .anyMatch(units::contains);
    }

    /** Those that no chain of comments tells, by what they depend on. */
    Map<String, List<Dependency>> untold() {
        Map<String, List<Dependency>> untold = new LinkedHashMap<>(groups);
        untold.keySet().removeAll(told);
        return untold;
    }
}

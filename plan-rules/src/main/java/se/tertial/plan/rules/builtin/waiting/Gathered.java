package se.tertial.plan.rules.builtin.waiting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.rules.builtin.comment.CommentOf;
import se.tertial.plan.rules.check.RuleContext;

/** What the comments of one period need, wait for and make. Used by one thread. */
final class Gathered {

    private final RuleContext context;
    private final Set<Ref> expected;
    private final List<Member> members = new ArrayList<>();
    private final Map<String, List<Making>> makings = new HashMap<>();

    Gathered(RuleContext context, Set<Ref> expected) {
        this.context = context;
        this.expected = expected;
    }

    void see(CommentOf comment) {
        Settling settling = new Settling(context, expected, comment);
        Want.needs(comment.prose(), comment.work()).stream()
                .filter(need -> !settling.isSettled(need))
                .forEach(need -> members.add(new Member(comment, need)));
        Want.waits(comment.prose()).stream()
                .filter(wait -> !settling.isEnding(wait))
                .forEach(wait -> members.add(new Member(comment, wait)));
        Making.in(comment)
                .forEach(making -> making.terms()
                        .forEach(term -> makings.computeIfAbsent(term, its -> new ArrayList<>())
                                .add(making)));
    }

    /** The chains: members that are joined, in the order of the report. */
    List<List<Member>> chains() {
        UnitNames names = new UnitNames();
        members.forEach(its -> its.want().units().forEach(names::add));
        int[] chainOf = new int[members.size()];
        Map<String, Integer> firstWith = new HashMap<>();
        for (int i = 0; i < chainOf.length; i++) {
            chainOf[i] = i;
            for (String key : members.get(i).keys(names)) {
                Integer other = firstWith.putIfAbsent(key, i);
                if (other != null) {
                    join(chainOf, other, i);
                }
            }
        }
        Map<Integer, List<Member>> chains = new LinkedHashMap<>();
        for (int i = 0; i < chainOf.length; i++) {
            chains.computeIfAbsent(root(chainOf, i), its -> new ArrayList<>()).add(members.get(i));
        }
        return chains.values().stream()
                .filter(its -> its.stream().anyMatch(its.get(0)::isApartFrom))
                .toList();
    }

    private static void join(int[] chainOf, int one, int other) {
        int first = root(chainOf, one);
        int second = root(chainOf, other);
        chainOf[Math.max(first, second)] = Math.min(first, second);
    }

    private static int root(int[] chainOf, int member) {
        int root = member;
        while (chainOf[root] != root) {
            chainOf[root] = chainOf[chainOf[root]];
            root = chainOf[root];
        }
        return root;
    }

    /**
     * Who makes what a chain waits for: two of the things, or one where they wait for it in the same matter. In the order of
     * what is wanted.
     */
    List<Making> makings(List<Member> chain) {
        Set<String> wanted = new LinkedHashSet<>();
        chain.forEach(its -> wanted.addAll(its.want().objects()));
        Map<Making, Integer> shared = new LinkedHashMap<>();
        wanted.forEach(
                term -> makings.getOrDefault(term, List.of()).forEach(its -> shared.merge(its, 1, Integer::sum)));
        Set<Ref> matters = Member.subjects(chain);
        Set<Ref> own = Member.comments(chain).stream().map(CommentOf::ref).collect(Collectors.toSet());
        return shared.keySet().stream()
                .filter(its -> !own.contains(its.comment().ref()))
                .filter(its -> shared.getOrDefault(its, 0) > 1
                        || matters.contains(its.comment().view().subject()))
                .toList();
    }
}

package se.tertial.plan.rules.builtin.waiting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tertial.plan.model.assignment.Dependency;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.rules.builtin.comment.CommentOf;
import se.tertial.plan.rules.check.Observation;
import se.tertial.plan.rules.check.RuleContext;

/** What is said of chains. */
final class ChainWords {

    private final RuleContext context;

    ChainWords(RuleContext context) {
        this.context = context;
    }

    /** A chain of comments, on the one that stands first; the others, what they are about and dependencies come after it. */
    Observation chain(List<Member> chain, List<Making> makings, List<Dependency> dependencies) {
        List<CommentOf> comments = Member.comments(chain);
        Member first = chain.get(0);
        Observation.Builder observation = first.comment().observe(context);
        comments.stream().skip(1).forEach(its -> observation.at(its.comment()).addOthers(its.ref()));
        observation.addAllOthers(Member.subjects(chain));
        dependencies.forEach(its -> observation.at(its).addOthers(ref(its)));
        observation
                .putEvidence("bodies", speakers(comments))
                .count("count", comments.size())
                .putEvidence("target", target(chain))
                .putEvidence("words", first.comment().quote(first.want().printed()));
        if (makings.isEmpty()) {
            return observation.message("chain").build();
        }
        List<CommentOf> telling =
                makings.stream().map(Making::comment).distinct().toList();
        telling.forEach(its -> observation.at(its.comment()));
        Making making = makings.get(0);
        return observation
                .message("made")
                .putEvidence("makers", speakers(telling))
                .putEvidence("making", making.comment().quote(making.printed()))
                .build();
    }

    private String speakers(List<CommentOf> comments) {
        return comments.stream()
                .map(its -> context.label(its.speaker()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The unit that is asked, else what is needed, as the first says it whose words everybody may read. */
    private static String target(List<Member> chain) {
        return first(chain, Want::printedUnit)
                .or(() -> first(chain, Want::printedThing))
                .orElse("…");
    }

    private static Optional<String> first(List<Member> chain, Function<Want, Optional<String>> printed) {
        return chain.stream()
                .filter(its -> its.comment().isOpen())
                .flatMap(its -> printed.apply(its.want()).stream())
                .findFirst();
    }

    /** Dependencies that no comment tells, on the first of what depends. */
    Observation recorded(String target, List<Dependency> its) {
        Set<Ref> from = OpenDependencies.from(its);
        Observation.Builder observation = Observation.builder()
                .message("recorded")
                .subject(from.iterator().next())
                .addAllOthers(from.stream().skip(1).toList())
                .addAllOthers(its.stream().map(ChainWords::ref).toList())
                .count("count", from.size())
                .putEvidence("target", target)
                .putEvidence("subjects", context.labels(from));
        its.forEach(observation::at);
        return observation.build();
    }

    private static Ref ref(Dependency dependency) {
        return new Ref(ObjectKind.DEPENDENCY, dependency.id());
    }
}

package se.tertial.plan.rules.check;

import java.util.function.Consumer;
import java.util.function.Function;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.Severity;

/** Rules of the tests. */
final class Rules {

    private Rules() {}

    static RuleDescriptor.Builder describe(String id) {
        return RuleDescriptor.builder()
                .id(id)
                .title(Bilingual.of("Prov", "Test"))
                .rationale(Bilingual.of("För att pröva.", "To test."))
                .basis(Bilingual.of("Påhittad", "Made up"))
                .severity(Severity.WARNING)
                .message("sett: {what}", "seen: {what}");
    }

    static Rule of(RuleDescriptor descriptor, Function<RuleContext, Check> open) {
        return new Rule() {
            @Override
            public RuleDescriptor descriptor() {
                return descriptor;
            }

            @Override
            public Check open(RuleContext context) {
                return open.apply(context);
            }
        };
    }

    /** Observes one thing at the end. */
    static Rule once(RuleDescriptor descriptor, Consumer<Observation.Builder> more) {
        return of(descriptor, context -> Check.ofCatalogue(found -> found.add(seen(more))));
    }

    static Rule about(String id, String assignment) {
        return once(describe(id).build(), its -> its.subject(Ref.of(ObjectKind.ASSIGNMENT, assignment)));
    }

    static Observation seen(Consumer<Observation.Builder> more) {
        Observation.Builder builder = Observation.builder().putEvidence("what", "x");
        more.accept(builder);
        return builder.build();
    }
}

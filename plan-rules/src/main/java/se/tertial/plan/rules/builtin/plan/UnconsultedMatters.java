package se.tertial.plan.rules.builtin.plan;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tertial.plan.model.assignment.Consultation;
import se.tertial.plan.model.assignment.ConsultationState;
import se.tertial.plan.model.document.Decision;
import se.tertial.plan.model.document.DecisionState;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.time.TimeFrame;
import se.tertial.plan.rules.builtin.Activities;
import se.tertial.plan.rules.builtin.Passage;
import se.tertial.plan.rules.builtin.Passages;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.FindingSink;
import se.tertial.plan.rules.check.ReportView;
import se.tertial.plan.rules.check.RuleContext;

/** The matters that concern the Sami people in one run, and for which of the things that they belong to a consultation is told. */
final class UnconsultedMatters implements Check {

    private record Matter(Passage passage, String words) {}

    private final RuleContext context;
    private final LocalDate from;
    private final Map<Ref, Matter> matters = new LinkedHashMap<>();
    private final Set<Ref> told;
    private final Set<Ref> begun;

    UnconsultedMatters(RuleContext context, LocalDate from) {
        this.context = context;
        this.from = from;
        List<Consultation> known = context.catalogue().consultations();
        this.told = known.stream().map(Consultation::subject).collect(Collectors.toCollection(HashSet::new));
        this.begun = known.stream()
                .filter(its -> its.state() != ConsultationState.REQUIRED)
                .map(Consultation::subject)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Of one thing only the last matter is kept. */
    @Override
    public void report(ReportView view, FindingSink found) {
        boolean bound = !view.day().isBefore(from);
        Passage.of(view).forEach(passage -> see(view.subject(), passage, bound));
    }

    private void see(Ref about, Passage passage, boolean bound) {
        if (SamiMatter.tellsOfConsultation(passage.prose().get())) {
            told.add(about);
        } else if (bound) {
            SamiMatter.in(passage.prose().get(), from)
                    .ifPresent(words -> matters.put(about, new Matter(passage, words)));
        }
    }

    @Override
    public void end(FindingSink found) {
        Passages.of(context).stream()
                .filter(its -> its.subject().kind() == ObjectKind.ASSIGNMENT)
                .forEach(this::assignment);
        context.catalogue().plans().forEach(this::plan);
        matters.forEach((about, matter) -> {
            if (!told.contains(about)) {
                found.add(matter.passage().observe(context, matter.words()).build());
            }
        });
    }

    /** A comment on an assignment says more of the matter than the assignment. */
    private void assignment(Passage passage) {
        if (SamiMatter.isAboutConsultation(passage.prose().get())) {
            told.add(passage.subject());
        } else if (!matters.containsKey(passage.subject())) {
            see(passage.subject(), passage, !context.asOf().isBefore(from));
        }
    }

    private void plan(Plan plan) {
        Ref ref = new Ref(ObjectKind.PLAN, plan.id());
        boolean bound = speaksFrom(plan).filter(day -> !day.isBefore(from)).isPresent();
        List<Activities> all = Activities.of(plan);
        List<Passage> passages = Passages.activities(context, plan);
        Passage title = titleOf(plan, ref);
        if (bound && SamiMatter.isNamed(title.prose().get())) {
            matters.put(ref, new Matter(title, plan.title().plain()));
            boolean tells = Stream.concat(passages.stream(), Stream.of(title))
                    .anyMatch(its -> SamiMatter.tellsOfConsultation(its.prose().get()));
            if (tells) {
                told.add(ref);
            }
            return;
        }
        for (int i = 0; i < all.size(); i++) {
            activity(all.get(i), passages.get(i), bound);
            if (begun.contains(ref)) {
                told.add(all.get(i).ref());
            }
        }
    }

    private void activity(Activities its, Passage passage, boolean bound) {
        boolean toldAbove =
                its.above().stream().anyMatch(above -> told.contains(new Ref(ObjectKind.ACTIVITY, above.id())));
        if (toldAbove || SamiMatter.isAboutConsultation(passage.prose().get())) {
            told.add(its.ref());
        } else {
            see(its.ref(), passage, bound || reaches(its, passage));
        }
    }

    /** What a plan says of itself. */
    private Passage titleOf(Plan plan, Ref ref) {
        return new Passage(
                ref,
                ref,
                plan,
                List.of(plan.title()),
                () -> context.prose(
                        Stream.concat(Stream.of(plan.title()), plan.introduction().stream())
                                .toList(),
                        context.anchor(plan)),
                Optional.empty(),
                Passage.isOpen(plan.disclosure()));
    }

    /** The day of the last word of a plan: its own date, or a decision on it. */
    private static Optional<LocalDate> speaksFrom(Plan plan) {
        Stream<LocalDate> decided = plan.decisions().stream()
                .filter(its -> its.state() == DecisionState.TAKEN)
                .map(Decision::date)
                .flatMap(Optional::stream)
                .map(TimeFrame::latest)
                .flatMap(Optional::stream);
        return Stream.concat(plan.date().stream(), decided).max(LocalDate::compareTo);
    }

    private boolean reaches(Activities its, Passage passage) {
        return its.activity().timeFrames().stream()
                        .map(TimeFrame::latest)
                        .flatMap(Optional::stream)
                        .anyMatch(end -> !end.isBefore(from))
                || SamiMatter.reaches(passage.prose().get(), from);
    }
}

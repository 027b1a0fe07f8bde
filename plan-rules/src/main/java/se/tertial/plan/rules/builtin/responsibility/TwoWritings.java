package se.tertial.plan.rules.builtin.responsibility;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.model.organisation.BodyKind;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.Passage;
import se.tertial.plan.rules.builtin.Passages;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.FindingSink;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.ReportView;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;

/** R06: one code of responsibility, or one name, that is written in two ways; one finding for each, with its places. */
public final class TwoWritings implements Rule {

    /** A rule; all are equal. */
    public TwoWritings() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(TwoWritings.class, "R06")
                .describe()
                .severity(Severity.INFO)
                .addNeeds(Need.SWEDISH)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return new Collecting(context);
    }

    private static final class Collecting implements Check {

        private final RuleContext context;
        private final Names names;
        private final NamePlaces inTexts = new NamePlaces();
        private final NamePlaces asCodes = new NamePlaces();

        Collecting(RuleContext context) {
            this.context = context;
            this.names = new Names(context.catalogue());
        }

        @Override
        public void report(ReportView view, FindingSink found) {
            // Others write names in their own way.
            if (view.followUp().issuer().filter(this::isExternal).isEmpty()) {
                Passage.of(view).forEach(this::collect);
            }
        }

        private boolean isExternal(Id body) {
            return context.catalogue()
                    .body(body)
                    .map(Body::kind)
                    .filter(BodyKind.EXTERNAL::equals)
                    .isPresent();
        }

        private void collect(Passage passage) {
            if (passage.open()) {
                NamePlaces.Place place = new NamePlaces.Place(passage.subject(), passage.place());
                passage.prose()
                        .get()
                        .sentences()
                        .forEach(sentence -> names.in(sentence, (key, writing) -> inTexts.add(key, writing, place)));
            }
        }

        @Override
        public void end(FindingSink found) {
            Passages.of(context).forEach(this::collect);
            Codes codes = new Codes(context.catalogue());
            for (Assignment assignment : context.catalogue().assignments()) {
                NamePlaces.Place place =
                        new NamePlaces.Place(new Ref(ObjectKind.ASSIGNMENT, assignment.id()), assignment);
                codes.of(assignment)
                        .filter(code -> Passage.isOpen(assignment.disclosure()))
                        .ifPresent(code -> asCodes.add(Codes.key(code), code, place));
            }
            asCodes.names().values().stream().filter(its -> its.size() > 1).forEach(its -> tell(its, "code", found));
            List<Map<String, List<NamePlaces.Place>>> several = inTexts.names().values().stream()
                    .filter(Collecting::isWrittenInTwoWays)
                    .toList();
            for (int i = 0; i < several.size(); i++) {
                Map<String, List<NamePlaces.Place>> its = several.get(i);
                boolean again = several.subList(0, i).stream()
                        .anyMatch(other -> other.keySet().equals(its.keySet()));
                if (!again && several.stream().noneMatch(other -> isWithin(other, its))) {
                    tell(its, "name", found);
                }
            }
        }

        /** A capital at the beginning is no other way: it may begin a sentence. */
        private static boolean isWrittenInTwoWays(Map<String, ?> writings) {
            return writings.keySet().stream()
                            .map(writing -> writing.substring(0, 1).toLowerCase(Locale.ROOT) + writing.substring(1))
                            .distinct()
                            .count()
                    > 1;
        }

        /** Whether a shorter name is what is written in two ways in a longer one. */
        private static boolean isWithin(Map<String, ?> shorter, Map<String, ?> longer) {
            return !shorter.keySet().equals(longer.keySet())
                    && longer.keySet().stream()
                            .allMatch(whole -> shorter.keySet().stream()
                                    .anyMatch(part -> whole.length() > part.length() && whole.contains(part)));
        }

        private static void tell(Map<String, List<NamePlaces.Place>> writings, String message, FindingSink found) {
            List<List<NamePlaces.Place>> byWriting = new ArrayList<>(writings.values());
            // What is to be mended comes first: the rarest writing, and of those as rare the last.
            Collections.reverse(byWriting);
            byWriting.sort(Comparator.comparingInt(List::size));
            List<NamePlaces.Place> places =
                    byWriting.stream().flatMap(List::stream).toList();
            found.add(NamePlaces.observe(places)
                    .message(message)
                    .putEvidence("writings", writings.keySet().stream().sorted().collect(Collectors.joining(", ")))
                    .count("places", places.size())
                    .build());
        }
    }
}

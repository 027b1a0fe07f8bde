package se.tertial.plan.rules.check;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.language.prose.Prose;

/** Watches which needs of rules are met while the reports come by. */
final class NeedWatch {

    private final Set<Need> met = EnumSet.noneOf(Need.class);

    NeedWatch(Catalogue catalogue) {
        meet(Need.PLAN, catalogue.plans());
        meet(Need.ASSIGNMENT, catalogue.assignments());
        meet(Need.INDICATOR, catalogue.indicators());
        if (Prose.isSwedish(catalogue.organisation().language())) {
            met.add(Need.SWEDISH);
        }
    }

    private void meet(Need need, Collection<?> things) {
        if (!things.isEmpty()) {
            met.add(need);
        }
    }

    void see(ReportView view) {
        met.add(Need.REPORT);
        if (view.earlier().isPresent()) {
            met.add(Need.EARLIER_REPORT);
        }
        if (!met.contains(Need.SWEDISH) && view.report().comments().stream().anyMatch(NeedWatch::hasSwedish)) {
            met.add(Need.SWEDISH);
        }
        if (!met.contains(Need.SCALE)
                && view.report().assessments().stream()
                        .anyMatch(its -> view.level(its).isPresent())) {
            met.add(Need.SCALE);
        }
    }

    private static boolean hasSwedish(Comment comment) {
        return comment.paragraphs().stream()
                .anyMatch(its -> its.translations().containsKey(Language.SV)
                        || its.runs().stream()
                                .anyMatch(run ->
                                        run.language().filter(Prose::isSwedish).isPresent()));
    }

    /** What is said of the first need that is not met. */
    Optional<Bilingual> lack(Set<Need> needs) {
        return needs.stream().filter(need -> !met.contains(need)).findFirst().map(Need::lack);
    }
}

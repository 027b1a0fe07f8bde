package se.tertial.plan.rules.check;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.rules.Bilingual;

/** Watches which needs of rules are met while the reports come by. */
final class NeedWatch {

    private final Set<Need> met = EnumSet.noneOf(Need.class);

    NeedWatch(Catalogue catalogue) {
        meet(Need.PLAN, catalogue.plans());
        meet(Need.ASSIGNMENT, catalogue.assignments());
        meet(Need.INDICATOR, catalogue.indicators());
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
        if (!met.contains(Need.SCALE)
                && view.report().assessments().stream()
                        .anyMatch(its -> view.level(its).isPresent())) {
            met.add(Need.SCALE);
        }
    }

    /** What is said of the first need that is not met. */
    Optional<Bilingual> lack(Set<Need> needs) {
        return needs.stream().filter(need -> !met.contains(need)).findFirst().map(Need::lack);
    }
}

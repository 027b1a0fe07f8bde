package se.tertial.plan.model.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.PortfolioFault;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.model.organisation.BodyKind;
import se.tertial.plan.model.status.ScaleRef;
import se.tertial.plan.model.status.StatusScale;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.walk.Place;
import se.tertial.plan.model.walk.PortfolioWalk;
import se.tertial.plan.model.walk.Visit;

/** Finds what makes a portfolio impossible: all of it, not only the first. */
public final class PortfolioChecks implements Visit {

    private static final String STRUCTURE = "Q04";

    private final List<PortfolioFault> faults = new ArrayList<>();
    private final Map<Ref, Met> objects = new HashMap<>();
    private final Cycles cycles = new Cycles();
    private final Map<ScaleRef, StatusScale> scales = new HashMap<>();
    // What is not found when it is met may come later; most stands before what refers to it.
    private final List<Reference> references = new ArrayList<>();
    private final List<LevelUse> levels = new ArrayList<>();
    private final Language language;

    private record Reference(Place at, Ref target) {}

    private record LevelUse(Place at, ScaleRef scale, Optional<String> level) {}

    private PortfolioChecks(Language language) {
        this.language = language;
    }

    /** {@return every fault of a portfolio; none if it is possible} */
    public static List<PortfolioFault> faults(Portfolio portfolio) {
        PortfolioChecks checks = new PortfolioChecks(portfolio.organisation().language());
        PortfolioWalk.walk(portfolio, checks);
        checks.references.forEach(checks::checkReference);
        checks.levels.forEach(checks::checkLevel);
        checks.faults.addAll(checks.cycles.faults());
        checks.checkSubjects(portfolio);
        return checks.faults;
    }

    @Override
    public void object(Place at, ObjectKind kind, PlanObject object) {
        if (object instanceof StatusScale scale) {
            if (scales.putIfAbsent(scale.ref(), scale) != null) {
                fault(at, "there are two scales '" + scale.ref() + "'; id and version together are unique");
            }
            objects.putIfAbsent(new Ref(kind, object.id()), new Met(object, at));
            return;
        }
        Ref ref = new Ref(kind, object.id());
        Met met = new Met(object, at);
        Met first = objects.putIfAbsent(ref, met);
        if (first == null) {
            cycles.add(ref, met);
            return;
        }
        String before = ", the first at " + first.at() + "; an id is unique within its kind";
        fault(at, "there are two objects " + ref + before);
    }

    @Override
    public void reference(Place at, Ref target) {
        if (!isSound(at, target)) {
            references.add(new Reference(at, target));
        }
    }

    @Override
    public void scale(Place at, ScaleRef target) {
        if (!scales.containsKey(target)) {
            levels.add(new LevelUse(at, target, Optional.empty()));
        }
    }

    @Override
    public void level(Place at, ScaleRef scale, String level) {
        StatusScale known = scales.get(scale);
        if (known == null || known.level(level).isEmpty()) {
            levels.add(new LevelUse(at, scale, Optional.of(level)));
        }
    }

    @Override
    public void text(Place at, Text text) {
        if (text.translations().containsKey(language)) {
            fault(at, "a text has a translation into '" + language + "', which is the portfolio's own language");
        }
    }

    private boolean isSound(Place at, Ref target) {
        return target.kind() == ObjectKind.ORGANISATION
                || (objects.containsKey(target) && otherThanPosition(at, target).isEmpty());
    }

    private @Nullable PlanObject object(Ref ref) {
        Met met = objects.get(ref);
        return met == null ? null : met.object();
    }

    /** The kind of a body that is no position where one must be. */
    private Optional<BodyKind> otherThanPosition(Place at, Ref target) {
        return at.isNamed("position") && object(target) instanceof Body body && body.kind() != BodyKind.POSITION
                ? Optional.of(body.kind())
                : Optional.empty();
    }

    private void checkReference(Reference reference) {
        Ref target = reference.target();
        if (!isSound(reference.at(), target)) {
            fault(
                    reference.at(),
                    otherThanPosition(reference.at(), target)
                            .map(kind -> target + " is no position but of the kind " + kind)
                            .orElse("there is no " + target));
        }
    }

    private void checkLevel(LevelUse use) {
        StatusScale scale = scales.get(use.scale());
        if (scale == null) {
            fault(use.at(), "there is no status scale '" + use.scale() + "'");
            return;
        }
        use.level()
                .filter(code -> scale.level(code).isEmpty())
                .ifPresent(code -> fault(
                        use.at(),
                        "scale '" + use.scale() + "' has no level '" + code + "'; it has "
                                + scale.levels().stream()
                                        .map(level -> level.code())
                                        .toList()));
    }

    private void checkSubjects(Portfolio portfolio) {
        for (int f = 0; f < portfolio.followUps().size(); f++) {
            FollowUp followUp = portfolio.followUps().get(f);
            Map<Ref, Integer> seen = new HashMap<>();
            for (int r = 0; r < followUp.reports().size(); r++) {
                Report report = followUp.reports().get(r);
                Integer first = seen.putIfAbsent(report.subject(), r);
                if (first != null) {
                    Place at = Place.ROOT.at("followUps").at(f).at("reports").at(r);
                    fault(
                            at,
                            "there are two reports on " + report.subject() + " in follow-up '" + followUp.id()
                                    + "', the first is report " + first);
                }
            }
        }
    }

    private void fault(Place at, String message) {
        faults.add(new PortfolioFault(STRUCTURE, at.toString(), message));
    }
}

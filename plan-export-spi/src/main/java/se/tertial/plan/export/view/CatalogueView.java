package se.tertial.plan.export.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.export.style.PlanStyle;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.identity.Ref;

/** A catalogue as a view shows it. */
@Value.Immutable
@PlanStyle
abstract class CatalogueView implements Catalogue {

    /** The catalogue that it is a view of, for the objects that no view changes. */
    @Value.Auxiliary
    @Value.Redacted
    abstract Catalogue whole();

    abstract List<FollowUpHeader> headers();

    @Override
    public List<FollowUpHeader> followUpHeaders() {
        return headers();
    }

    @Override
    public Optional<PlanObject> find(Ref ref) {
        return isTheSameInEveryView(ref.kind()) ? whole().find(ref) : Optional.ofNullable(index().get(ref));
    }

    @Value.Lazy
    Map<Ref, PlanObject> index() {
        Map<Ref, PlanObject> index = new HashMap<>();
        CatalogueWalk.walk(this, (ref, object, parent, disclosure) -> index.put(ref, object));
        return index;
    }

    private static boolean isTheSameInEveryView(ObjectKind kind) {
        return switch (kind) {
            case ORGANISATION, BODY, BODY_GROUP, TARGET_GROUP, GLOSSARY_ENTRY, SOURCE_DOCUMENT, STATUS_SCALE -> true;
            default -> false;
        };
    }

    static CatalogueView of(Catalogue whole, Cut cut) {
        DocumentView documents = new DocumentView(cut);
        AssignmentView assignments = new AssignmentView(cut, documents);
        MeasureView measures = new MeasureView(cut);
        FollowUpView followUps = new FollowUpView(cut, documents);
        Kept kept = new Kept(cut);
        return ImmutableCatalogueView.builder()
                .copy(whole)
                .whole(whole)
                .persons(kept.of(ObjectKind.PERSON, whole.persons(), its -> its))
                .documents(kept.of(ObjectKind.DOCUMENT, whole.documents(), documents::document))
                .strategies(kept.of(ObjectKind.STRATEGY, whole.strategies(), documents::strategy))
                .targetAreas(kept.of(ObjectKind.TARGET_AREA, whole.targetAreas(), documents::targetArea))
                .goals(kept.of(ObjectKind.GOAL, whole.goals(), measures::goal))
                .goalInteractions(kept.of(ObjectKind.GOAL_INTERACTION, whole.goalInteractions(), measures::interaction))
                .indicators(kept.of(ObjectKind.INDICATOR, whole.indicators(), measures::indicator))
                .risks(kept.of(ObjectKind.RISK, whole.risks(), measures::risk))
                .funding(kept.of(ObjectKind.FUNDING, whole.funding(), measures::funding))
                .plans(kept.of(ObjectKind.PLAN, whole.plans(), documents::plan))
                .assignments(kept.of(ObjectKind.ASSIGNMENT, whole.assignments(), assignments::assignment))
                .decisions(kept.of(ObjectKind.DECISION, whole.decisions(), documents::decision))
                .dependencies(kept.of(ObjectKind.DEPENDENCY, whole.dependencies(), assignments::dependency))
                .consultations(kept.of(ObjectKind.CONSULTATION, whole.consultations(), assignments::consultation))
                .reportingDuties(kept.of(ObjectKind.REPORTING_DUTY, whole.reportingDuties(), its -> its))
                .headers(kept.of(ObjectKind.FOLLOW_UP, whole.followUpHeaders(), followUps::header))
                .importNotes(Parts.each(whole.importNotes(), followUps::importNote))
                .build();
    }
}

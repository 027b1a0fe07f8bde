package se.tertial.plan.export.tables;

import static se.tertial.plan.export.content.ColumnType.BOOLEAN;
import static se.tertial.plan.export.content.ColumnType.STRING;

import java.util.List;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.Consultation;
import se.tertial.plan.model.assignment.ConsultationState;
import se.tertial.plan.model.assignment.Dependency;
import se.tertial.plan.model.assignment.DependencyKind;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.PlanDocument;
import se.tertial.plan.model.document.RecordNumber;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.measure.Goal;
import se.tertial.plan.model.text.LegalBasis;
import se.tertial.plan.model.text.LegalBasisKind;
import se.tertial.plan.model.text.Link;
import se.tertial.plan.model.text.Mention;
import se.tertial.plan.model.text.MentionKind;

/** Tables of what things hang on: what they wait for, who was consulted, the law, and what texts name. */
final class LinkTables {

    private LinkTables() {}

    static FlatTable dependencies(String id, Look look) {
        return new Definition<Dependency>(id, () -> Rows.of(look.catalogue().dependencies()))
                .id("dependency_id", Dependency::id)
                .code("dependency", DependencyKind.class, Dependency::kind)
                .referenceAlways("subject", Dependency::from)
                .reference("on", Dependency::on)
                .maybe("party", STRING, its -> its.party().flatMap(look::party))
                .maybe("text", STRING, its -> look.text(its.text()))
                .time(look, Dependency::expected)
                .always("settled", BOOLEAN, Dependency::settled)
                .source(its -> its)
                .table();
    }

    static FlatTable consultations(String id, Look look) {
        return new Definition<Consultation>(id, () -> Rows.of(look.catalogue().consultations()))
                .id("consultation_id", Consultation::id)
                .referenceAlways("subject", Consultation::subject)
                .code("consultation", ConsultationState.class, Consultation::state)
                .maybe("parties", STRING, its -> look.parties(its.parties()))
                .maybe("exception", STRING, its -> look.text(its.exception()))
                .maybe("routine", STRING, its -> look.text(its.routine()))
                .maybe("outcome", STRING, its -> look.text(its.outcome()))
                .maybe("record_number", STRING, its -> its.recordNumber().map(RecordNumber::printed))
                .source(its -> its)
                .table();
    }

    static FlatTable legalBases(String id, Look look) {
        return new Definition<Owned<LegalBasis>>(id, () -> Owned.inCatalogue(look.source(), LinkTables::legalBases))
                .referenceAlways("owner", Owned::owner)
                .code("kind", LegalBasisKind.class, row -> row.value().kind())
                .always("title", STRING, row -> look.text(row.value().title()))
                .maybe("citation", STRING, row -> row.value().citation())
                .maybe("uri", STRING, row -> row.value().uri().map(Object::toString))
                .source(Owned::value)
                .table();
    }

    static FlatTable mentions(String id, Look look) {
        return new Definition<Owned<Mention>>(id, () -> Owned.everywhere(look.source(), LinkTables::mentions))
                .referenceAlways("owner", Owned::owner)
                .code("kind", MentionKind.class, row -> row.value().kind())
                .always("text", STRING, row -> row.value().text())
                .reference("target", row -> row.value().ref())
                .source(Owned::value)
                .table();
    }

    static FlatTable links(String id, Look look) {
        return new Definition<Owned<Link>>(id, () -> Owned.everywhere(look.source(), LinkTables::links))
                .referenceAlways("owner", Owned::owner)
                .always("uri", STRING, row -> row.value().uri().toString())
                .maybe("text", STRING, row -> look.text(row.value().label()))
                .source(Owned::value)
                .table();
    }

    private static List<LegalBasis> legalBases(PlanObject object) {
        if (object instanceof PlanDocument document) {
            return document.legalBases();
        }
        if (object instanceof Activity activity) {
            return activity.legalBases();
        }
        if (object instanceof Assignment assignment) {
            return assignment.legalBases();
        }
        if (object instanceof Goal goal) {
            return goal.legalBases();
        }
        return object instanceof Consultation consultation ? consultation.legalBases() : List.of();
    }

    private static List<Mention> mentions(PlanObject object) {
        if (object instanceof Activity activity) {
            return activity.mentions();
        }
        if (object instanceof Assignment assignment) {
            return assignment.mentions();
        }
        return object instanceof Comment comment ? comment.mentions() : List.of();
    }

    private static List<Link> links(PlanObject object) {
        if (object instanceof Activity activity) {
            return activity.links();
        }
        return object instanceof Comment comment ? comment.links() : List.of();
    }
}

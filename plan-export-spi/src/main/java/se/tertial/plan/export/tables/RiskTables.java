package se.tertial.plan.export.tables;

import static se.tertial.plan.export.content.ColumnType.BOOLEAN;
import static se.tertial.plan.export.content.ColumnType.DECIMAL;
import static se.tertial.plan.export.content.ColumnType.INTEGER;
import static se.tertial.plan.export.content.ColumnType.STRING;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.model.measure.Control;
import se.tertial.plan.model.measure.Funding;
import se.tertial.plan.model.measure.Risk;
import se.tertial.plan.model.measure.RiskRating;
import se.tertial.plan.model.status.Lifecycle;

/** Tables of risks, of what is done against them, and of money. */
final class RiskTables {

    private RiskTables() {}

    private record ControlRow(Risk risk, Control control) {

        static List<ControlRow> of(Risk risk) {
            return risk.controls().stream()
                    .map(its -> new ControlRow(risk, its))
                    .toList();
        }
    }

    static FlatTable risks(String id, Look look) {
        Definition<Risk> definition = new Definition<Risk>(
                        id, () -> Rows.of(look.catalogue().risks()))
                .id("risk_id", Risk::id)
                .always("title", STRING, its -> look.text(its.title()))
                .maybe("text", STRING, its -> look.text(its.text()))
                .reference("within", Risk::within)
                .bodies("owner_body", look, Risk::owners);
        rating(definition, "", Risk::rating);
        rating(definition, "residual_", Risk::residual);
        return definition
                .count("controls", its -> its.controls().size())
                .always("closed", BOOLEAN, Risk::closed)
                .disclosure(Risk::disclosure)
                .source(its -> its)
                .table();
    }

    static FlatTable controls(String id, Look look) {
        return new Definition<ControlRow>(
                        id, () -> Rows.of(look.catalogue().risks()).each(ControlRow::of))
                .id("risk_id", row -> row.risk().id())
                .id("control_id", row -> row.control().id())
                .always("title", STRING, row -> look.text(row.control().title()))
                .maybe("text", STRING, row -> look.text(row.control().text()))
                .bodies("owner_body", look, row -> row.control().owners())
                .maybeCode("lifecycle", Lifecycle.class, row -> row.control().state())
                .source(ControlRow::control)
                .table();
    }

    static FlatTable funding(String id, Look look) {
        return new Definition<Funding>(id, () -> Rows.of(look.catalogue().funding()))
                .id("funding_id", Funding::id)
                .reference("subject", Funding::subject)
                .always("amount", DECIMAL, Funding::amount)
                .always("currency", STRING, Funding::currency)
                .always("year", INTEGER, its -> (long) its.year())
                .maybe("account", STRING, Funding::account)
                .maybe("origin", STRING, its -> look.text(its.origin()))
                .maybeId("decision_id", Funding::decision)
                .source(its -> its)
                .table();
    }

    private static void rating(
            Definition<Risk> definition, String before, Function<Risk, Optional<RiskRating>> rating) {
        definition
                .maybe(before + "probability", INTEGER, its -> rating.apply(its).map(r -> (long) r.probability()))
                .maybe(before + "impact", INTEGER, its -> rating.apply(its).map(r -> (long) r.impact()))
                .maybe(before + "risk_value", INTEGER, its -> rating.apply(its).map(r -> (long) r.value()))
                .maybe(before + "steps", INTEGER, its -> rating.apply(its).map(r -> (long) r.steps()));
    }
}

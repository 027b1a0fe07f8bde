package se.tertial.plan.export.view;

import static se.tertial.plan.export.view.Parts.each;

import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.measure.Control;
import se.tertial.plan.model.measure.Funding;
import se.tertial.plan.model.measure.Goal;
import se.tertial.plan.model.measure.GoalInteraction;
import se.tertial.plan.model.measure.Indicator;
import se.tertial.plan.model.measure.Risk;

/** Goals, indicators, risks and money, as far as a view shows them. */
record MeasureView(Cut cut) {

    Goal goal(Goal goal) {
        Goal.Builder builder = cut.isWithheld(ObjectKind.GOAL, goal.id())
                ? Goal.builder()
                        .id(goal.id())
                        .kind(goal.kind())
                        .text(cut.marker().text())
                : Goal.builder().copy(goal);
        return builder.within(cut.kept(goal.within()))
                .disclosure(cut.disclosure(goal.disclosure()))
                .build();
    }

    GoalInteraction interaction(GoalInteraction interaction) {
        boolean withheld = cut.isWithheld(interaction.from()) || cut.isWithheld(interaction.to());
        return withheld
                ? GoalInteraction.builder()
                        .id(interaction.id())
                        .from(interaction.from())
                        .to(interaction.to())
                        .type(interaction.type())
                        .note(cut.marker().text())
                        .build()
                : interaction;
    }

    Indicator indicator(Indicator indicator) {
        Indicator.Builder builder = cut.isWithheld(ObjectKind.INDICATOR, indicator.id())
                ? Indicator.builder()
                        .id(indicator.id())
                        .name(cut.marker().text())
                        .polarity(indicator.polarity())
                : Indicator.builder().copy(indicator);
        return builder.within(cut.kept(indicator.within())).build();
    }

    Risk risk(Risk risk) {
        Risk.Builder builder = cut.isWithheld(ObjectKind.RISK, risk.id())
                ? Risk.builder().id(risk.id()).title(cut.marker().text()).closed(risk.closed())
                : Risk.builder().copy(risk);
        return builder.within(cut.kept(risk.within()))
                .controls(each(risk.controls(), this::control))
                .disclosure(cut.disclosure(risk.disclosure()))
                .build();
    }

    Funding funding(Funding funding) {
        return Funding.builder()
                .copy(funding)
                .subject(cut.kept(funding.subject()))
                .decision(cut.kept(ObjectKind.DECISION, funding.decision()))
                .build();
    }

    private Control control(Control control) {
        return cut.isWithheld(ObjectKind.CONTROL, control.id())
                ? Control.builder().id(control.id()).title(cut.marker().text()).build()
                : control;
    }
}

package se.tertial.plan.exporter.json.portfolio;

import se.tertial.plan.exporter.json.codec.Fields;
import se.tertial.plan.exporter.json.codec.IdCodec;
import se.tertial.plan.exporter.json.codec.ObjectCodec;
import se.tertial.plan.exporter.json.codec.RefCodec;
import se.tertial.plan.exporter.json.codec.ScaleRefCodec;
import se.tertial.plan.exporter.json.codec.Values;
import se.tertial.plan.exporter.json.codec.WordCodec;
import se.tertial.plan.exporter.json.codec.Words;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.measure.Control;
import se.tertial.plan.model.measure.Funding;
import se.tertial.plan.model.measure.Goal;
import se.tertial.plan.model.measure.GoalInteraction;
import se.tertial.plan.model.measure.GoalKind;
import se.tertial.plan.model.measure.Indicator;
import se.tertial.plan.model.measure.InteractionType;
import se.tertial.plan.model.measure.LevelCriterion;
import se.tertial.plan.model.measure.Measurement;
import se.tertial.plan.model.measure.MeasurementFrequency;
import se.tertial.plan.model.measure.Risk;
import se.tertial.plan.model.measure.SustainabilityDimension;
import se.tertial.plan.model.measure.SustainabilityRelation;
import se.tertial.plan.model.measure.SustainabilityTag;
import se.tertial.plan.model.measure.Target;
import se.tertial.plan.model.measure.Threshold;
import se.tertial.plan.model.status.Lifecycle;
import se.tertial.plan.model.status.Polarity;

/** The codecs of package {@code measure}, one for each type. */
final class MeasureCodecs {

    static final ObjectCodec<LevelCriterion, LevelCriterion.Builder> LEVEL_CRITERION = Fields.extensible(
                    "levelCriterion",
                    LevelCriterion::builder,
                    LevelCriterion.Builder::build,
                    LevelCriterion.Builder::identifiers,
                    LevelCriterion.Builder::extensions,
                    LevelCriterion.Builder::source)
            .required("scale", ScaleRefCodec.SCALE, LevelCriterion::scale, LevelCriterion.Builder::scale)
            .required("level", Words.STRING, LevelCriterion::level, LevelCriterion.Builder::level)
            .required("text", TextCodec.TEXT, LevelCriterion::text, LevelCriterion.Builder::text)
            .codec();

    static final ObjectCodec<SustainabilityTag, SustainabilityTag.Builder> SUSTAINABILITY_TAG = Fields.extensible(
                    "sustainabilityTag",
                    SustainabilityTag::builder,
                    SustainabilityTag.Builder::build,
                    SustainabilityTag.Builder::identifiers,
                    SustainabilityTag.Builder::extensions,
                    SustainabilityTag.Builder::source)
            .optional(
                    "dimension",
                    WordCodec.of(SustainabilityDimension.class),
                    SustainabilityTag::dimension,
                    SustainabilityTag.Builder::dimension)
            .optional("sdg", Words.SDG, SustainabilityTag::sdg, SustainabilityTag.Builder::sdg)
            .required(
                    "relation",
                    WordCodec.of(SustainabilityRelation.class),
                    SustainabilityTag::relation,
                    SustainabilityTag.Builder::relation)
            .codec();

    static final ObjectCodec<Goal, Goal.Builder> GOAL = Fields.extensible(
                    "goal",
                    Goal::builder,
                    Goal.Builder::build,
                    Goal.Builder::identifiers,
                    Goal.Builder::extensions,
                    Goal.Builder::source)
            .id(ObjectKind.GOAL, Goal::id, Goal.Builder::id)
            .optional("title", TextCodec.TEXT, Goal::title, Goal.Builder::title)
            .required("text", TextCodec.TEXT, Goal::text, Goal.Builder::text)
            .required("kind", WordCodec.of(GoalKind.class), Goal::kind, Goal.Builder::kind)
            .optional("within", RefCodec.REF, Goal::within, Goal.Builder::within)
            .list("owners", IdCodec.BODY, Goal::owners, Goal.Builder::owners)
            .optional("timeFrame", TimeCodecs.TIME_FRAME, Goal::timeFrame, Goal.Builder::timeFrame)
            .list("criteria", LEVEL_CRITERION, Goal::criteria, Goal.Builder::criteria)
            .list("sustainability", SUSTAINABILITY_TAG, Goal::sustainability, Goal.Builder::sustainability)
            .list("legalBases", TextPartCodecs.LEGAL_BASIS, Goal::legalBases, Goal.Builder::legalBases)
            .optional("disclosure", IdentityCodecs.DISCLOSURE, Goal::disclosure, Goal.Builder::disclosure)
            .codec();

    static final ObjectCodec<GoalInteraction, GoalInteraction.Builder> GOAL_INTERACTION = Fields.extensible(
                    "goalInteraction",
                    GoalInteraction::builder,
                    GoalInteraction.Builder::build,
                    GoalInteraction.Builder::identifiers,
                    GoalInteraction.Builder::extensions,
                    GoalInteraction.Builder::source)
            .id(ObjectKind.GOAL_INTERACTION, GoalInteraction::id, GoalInteraction.Builder::id)
            .required("from", RefCodec.REF, GoalInteraction::from, GoalInteraction.Builder::from)
            .required("to", RefCodec.REF, GoalInteraction::to, GoalInteraction.Builder::to)
            .required("type", WordCodec.of(InteractionType.class), GoalInteraction::type, GoalInteraction.Builder::type)
            .optionalWhole("score", Values.whole(-3, 3), GoalInteraction::score, GoalInteraction.Builder::score)
            .optional("note", TextCodec.TEXT, GoalInteraction::note, GoalInteraction.Builder::note)
            .codec();

    static final ObjectCodec<Measurement, Measurement.Builder> MEASUREMENT = Fields.extensible(
                    "measurement",
                    Measurement::builder,
                    Measurement.Builder::build,
                    Measurement.Builder::identifiers,
                    Measurement.Builder::extensions,
                    Measurement.Builder::source)
            .optional("period", Words.PERIOD, Measurement::period, Measurement.Builder::period)
            .optional("time", Words.EDTF, Measurement::time, Measurement.Builder::time)
            .optional("quantity", NumberCodecs.QUANTITY, Measurement::quantity, Measurement.Builder::quantity)
            .optional("printed", Words.STRING, Measurement::printed, Measurement.Builder::printed)
            .optional("group", Words.STRING, Measurement::group, Measurement.Builder::group)
            .flag("preliminary", Measurement::preliminary, Measurement.Builder::preliminary)
            .optional("note", TextCodec.TEXT, Measurement::note, Measurement.Builder::note)
            .codec();

    static final ObjectCodec<Target, Target.Builder> TARGET = Fields.extensible(
                    "target",
                    Target::builder,
                    Target.Builder::build,
                    Target.Builder::identifiers,
                    Target.Builder::extensions,
                    Target.Builder::source)
            .optional("time", Words.EDTF, Target::time, Target.Builder::time)
            .optional("quantity", NumberCodecs.QUANTITY, Target::quantity, Target.Builder::quantity)
            .optional("low", Values.DECIMAL, Target::low, Target.Builder::low)
            .optional("high", Values.DECIMAL, Target::high, Target.Builder::high)
            .optional("printed", Words.STRING, Target::printed, Target.Builder::printed)
            .optional("group", Words.STRING, Target::group, Target.Builder::group)
            .codec();

    static final ObjectCodec<Threshold, Threshold.Builder> THRESHOLD = Fields.extensible(
                    "threshold",
                    Threshold::builder,
                    Threshold.Builder::build,
                    Threshold.Builder::identifiers,
                    Threshold.Builder::extensions,
                    Threshold.Builder::source)
            .required("scale", ScaleRefCodec.SCALE, Threshold::scale, Threshold.Builder::scale)
            .required("level", Words.STRING, Threshold::level, Threshold.Builder::level)
            .optional("from", Values.DECIMAL, Threshold::from, Threshold.Builder::from)
            .optional("below", Values.DECIMAL, Threshold::below, Threshold.Builder::below)
            .codec();

    static final ObjectCodec<Indicator, Indicator.Builder> INDICATOR = Fields.extensible(
                    "indicator",
                    Indicator::builder,
                    Indicator.Builder::build,
                    Indicator.Builder::identifiers,
                    Indicator.Builder::extensions,
                    Indicator.Builder::source)
            .id(ObjectKind.INDICATOR, Indicator::id, Indicator.Builder::id)
            .required("name", TextCodec.TEXT, Indicator::name, Indicator.Builder::name)
            .optional("description", TextCodec.TEXT, Indicator::description, Indicator.Builder::description)
            .optional("unit", Words.STRING, Indicator::unit, Indicator.Builder::unit)
            .required("polarity", WordCodec.of(Polarity.class), Indicator::polarity, Indicator.Builder::polarity)
            .optional("within", RefCodec.REF, Indicator::within, Indicator.Builder::within)
            .list("owners", IdCodec.BODY, Indicator::owners, Indicator.Builder::owners)
            .standard(
                    "frequency",
                    WordCodec.of(MeasurementFrequency.class),
                    MeasurementFrequency.EVERY_PERIOD,
                    Indicator::frequency,
                    Indicator.Builder::frequency)
            .optional("baseline", MEASUREMENT, Indicator::baseline, Indicator.Builder::baseline)
            .list("targets", TARGET, Indicator::targets, Indicator.Builder::targets)
            .list("thresholds", THRESHOLD, Indicator::thresholds, Indicator.Builder::thresholds)
            .list("outcomes", MEASUREMENT, Indicator::outcomes, Indicator.Builder::outcomes)
            .list("breakdowns", Words.STRING, Indicator::breakdowns, Indicator.Builder::breakdowns)
            .optional("dataSource", TextCodec.TEXT, Indicator::dataSource, Indicator.Builder::dataSource)
            .codec();

    static final ObjectCodec<Control, Control.Builder> CONTROL = Fields.extensible(
                    "control",
                    Control::builder,
                    Control.Builder::build,
                    Control.Builder::identifiers,
                    Control.Builder::extensions,
                    Control.Builder::source)
            .id(ObjectKind.CONTROL, Control::id, Control.Builder::id)
            .required("title", TextCodec.TEXT, Control::title, Control.Builder::title)
            .optional("text", TextCodec.TEXT, Control::text, Control.Builder::text)
            .list("owners", IdCodec.BODY, Control::owners, Control.Builder::owners)
            .list("timeFrames", TimeCodecs.TIME_FRAME, Control::timeFrames, Control.Builder::timeFrames)
            .optional("state", WordCodec.of(Lifecycle.class), Control::state, Control.Builder::state)
            .codec();

    static final ObjectCodec<Risk, Risk.Builder> RISK = Fields.extensible(
                    "risk",
                    Risk::builder,
                    Risk.Builder::build,
                    Risk.Builder::identifiers,
                    Risk.Builder::extensions,
                    Risk.Builder::source)
            .id(ObjectKind.RISK, Risk::id, Risk.Builder::id)
            .required("title", TextCodec.TEXT, Risk::title, Risk.Builder::title)
            .optional("text", TextCodec.TEXT, Risk::text, Risk.Builder::text)
            .optional("within", RefCodec.REF, Risk::within, Risk.Builder::within)
            .list("owners", IdCodec.BODY, Risk::owners, Risk.Builder::owners)
            .optional("rating", NumberCodecs.RISK_RATING, Risk::rating, Risk.Builder::rating)
            .optional("residual", NumberCodecs.RISK_RATING, Risk::residual, Risk.Builder::residual)
            .list("controls", CONTROL, Risk::controls, Risk.Builder::controls)
            .flag("closed", Risk::closed, Risk.Builder::closed)
            .optional("disclosure", IdentityCodecs.DISCLOSURE, Risk::disclosure, Risk.Builder::disclosure)
            .codec();

    static final ObjectCodec<Funding, Funding.Builder> FUNDING = Fields.extensible(
                    "funding",
                    Funding::builder,
                    Funding.Builder::build,
                    Funding.Builder::identifiers,
                    Funding.Builder::extensions,
                    Funding.Builder::source)
            .id(ObjectKind.FUNDING, Funding::id, Funding.Builder::id)
            .optional("subject", RefCodec.REF, Funding::subject, Funding.Builder::subject)
            .required("amount", Values.DECIMAL, Funding::amount, Funding.Builder::amount)
            .standard("currency", Words.STRING, "SEK", Funding::currency, Funding.Builder::currency)
            .required("year", Values.WHOLE, Funding::year, Funding.Builder::year)
            .optional("account", Words.STRING, Funding::account, Funding.Builder::account)
            .optional("origin", TextCodec.TEXT, Funding::origin, Funding.Builder::origin)
            .optional("decision", IdCodec.DECISION, Funding::decision, Funding.Builder::decision)
            .codec();

    private MeasureCodecs() {}
}

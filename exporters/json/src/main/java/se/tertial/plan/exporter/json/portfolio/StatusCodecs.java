package se.tertial.plan.exporter.json.portfolio;

import se.tertial.plan.exporter.json.codec.Fields;
import se.tertial.plan.exporter.json.codec.MapCodec;
import se.tertial.plan.exporter.json.codec.ObjectCodec;
import se.tertial.plan.exporter.json.codec.ScaleRefCodec;
import se.tertial.plan.exporter.json.codec.Values;
import se.tertial.plan.exporter.json.codec.WordCodec;
import se.tertial.plan.exporter.json.codec.Words;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.status.AssessmentAxis;
import se.tertial.plan.model.status.Forecast;
import se.tertial.plan.model.status.Fulfilment;
import se.tertial.plan.model.status.Lifecycle;
import se.tertial.plan.model.status.Outlook;
import se.tertial.plan.model.status.Polarity;
import se.tertial.plan.model.status.ScaleConfidence;
import se.tertial.plan.model.status.ScaleMapping;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.status.StatusScale;
import se.tertial.plan.model.status.Trend;

/** The codecs of package {@code status}, one for each type. */
final class StatusCodecs {

    static final ObjectCodec<StatusLevel, StatusLevel.Builder> STATUS_LEVEL = Fields.extensible(
                    "statusLevel",
                    StatusLevel::builder,
                    StatusLevel.Builder::build,
                    StatusLevel.Builder::identifiers,
                    StatusLevel.Builder::extensions,
                    StatusLevel.Builder::source)
            .required("code", Words.STRING, StatusLevel::code, StatusLevel.Builder::code)
            .required("label", TextCodec.TEXT, StatusLevel::label, StatusLevel.Builder::label)
            .list("aliases", Words.STRING, StatusLevel::aliases, StatusLevel.Builder::aliases)
            .optional("description", TextCodec.TEXT, StatusLevel::description, StatusLevel.Builder::description)
            .optional("colourName", Words.STRING, StatusLevel::colourName, StatusLevel.Builder::colourName)
            .optional("colour", Words.STRING, StatusLevel::colour, StatusLevel.Builder::colour)
            .optional("symbol", Words.STRING, StatusLevel::symbol, StatusLevel.Builder::symbol)
            .optional("letter", Words.STRING, StatusLevel::letter, StatusLevel.Builder::letter)
            .required("order", Values.WHOLE, StatusLevel::order, StatusLevel.Builder::order)
            .optional(
                    "lifecycle", WordCodec.of(Lifecycle.class), StatusLevel::lifecycle, StatusLevel.Builder::lifecycle)
            .optional("outlook", WordCodec.of(Outlook.class), StatusLevel::outlook, StatusLevel.Builder::outlook)
            .optional(
                    "fulfilment",
                    WordCodec.of(Fulfilment.class),
                    StatusLevel::fulfilment,
                    StatusLevel.Builder::fulfilment)
            .optional("forecast", WordCodec.of(Forecast.class), StatusLevel::forecast, StatusLevel.Builder::forecast)
            .optional("trend", WordCodec.of(Trend.class), StatusLevel::trend, StatusLevel.Builder::trend)
            .flag("terminal", StatusLevel::terminal, StatusLevel.Builder::terminal)
            .flag("countsAsDone", StatusLevel::countsAsDone, StatusLevel.Builder::countsAsDone)
            .flag("requiresComment", StatusLevel::requiresComment, StatusLevel.Builder::requiresComment)
            .flag("requiresAction", StatusLevel::requiresAction, StatusLevel.Builder::requiresAction)
            .codec();

    static final ObjectCodec<StatusScale, StatusScale.Builder> STATUS_SCALE = Fields.extensible(
                    "statusScale",
                    StatusScale::builder,
                    StatusScale.Builder::build,
                    StatusScale.Builder::identifiers,
                    StatusScale.Builder::extensions,
                    StatusScale.Builder::source)
            .id(ObjectKind.STATUS_SCALE, StatusScale::id, StatusScale.Builder::id)
            .required("version", Words.STRING, StatusScale::version, StatusScale.Builder::version)
            .required("name", TextCodec.TEXT, StatusScale::name, StatusScale.Builder::name)
            .distinct(
                    "appliesTo", WordCodec.of(ObjectKind.class), StatusScale::appliesTo, StatusScale.Builder::appliesTo)
            .standard(
                    "axis",
                    WordCodec.of(AssessmentAxis.class),
                    AssessmentAxis.CURRENT,
                    StatusScale::axis,
                    StatusScale.Builder::axis)
            .list("levels", STATUS_LEVEL, StatusScale::levels, StatusScale.Builder::levels)
            .optional(
                    "notAssessedLevel",
                    Words.STRING,
                    StatusScale::notAssessedLevel,
                    StatusScale.Builder::notAssessedLevel)
            .optional("polarity", WordCodec.of(Polarity.class), StatusScale::polarity, StatusScale.Builder::polarity)
            .required(
                    "confidence",
                    WordCodec.of(ScaleConfidence.class),
                    StatusScale::confidence,
                    StatusScale.Builder::confidence)
            .optional("note", TextCodec.TEXT, StatusScale::note, StatusScale.Builder::note)
            .optional("from", Words.DATE, StatusScale::from, StatusScale.Builder::from)
            .optional("to", Words.DATE, StatusScale::to, StatusScale.Builder::to)
            .codec();

    static final ObjectCodec<ScaleMapping, ScaleMapping.Builder> SCALE_MAPPING = Fields.extensible(
                    "scaleMapping",
                    ScaleMapping::builder,
                    ScaleMapping.Builder::build,
                    ScaleMapping.Builder::identifiers,
                    ScaleMapping.Builder::extensions,
                    ScaleMapping.Builder::source)
            .required("fromScale", ScaleRefCodec.SCALE, ScaleMapping::fromScale, ScaleMapping.Builder::fromScale)
            .required("toScale", ScaleRefCodec.SCALE, ScaleMapping::toScale, ScaleMapping.Builder::toScale)
            .map(
                    "levels",
                    new MapCodec<>(Words.STRING, Words.STRING),
                    ScaleMapping::levels,
                    ScaleMapping.Builder::levels)
            .required(
                    "confidence",
                    WordCodec.of(ScaleConfidence.class),
                    ScaleMapping::confidence,
                    ScaleMapping.Builder::confidence)
            .optional("note", TextCodec.TEXT, ScaleMapping::note, ScaleMapping.Builder::note)
            .codec();

    private StatusCodecs() {}
}

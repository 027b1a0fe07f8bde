package se.tertial.plan.export.tables;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tertial.plan.export.content.StatusMark;
import se.tertial.plan.export.content.TableContext;
import se.tertial.plan.export.words.Reading;
import se.tertial.plan.export.words.Runs;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.organisation.Party;
import se.tertial.plan.model.status.ScaleRef;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.Bilingual;

/** Looks up what a row refers to, in the language of the tables. */
record Look(TableContext context, Reading reading) {

    /** Looks at nothing of the source but the language of its catalogue. */
    Look(TableContext context) {
        this(
                context,
                new Reading(
                        context.language(),
                        context.source().catalogue().organisation().language()));
    }

    PlanSource source() {
        return context.source();
    }

    Catalogue catalogue() {
        return context.source().catalogue();
    }

    /** A text as it is read in the language of the tables. */
    Text text(Text text) {
        return reading.of(text);
    }

    Optional<Text> text(Optional<Text> text) {
        return text.map(this::text);
    }

    /** Words of the portfolio that have no translation, such as a phrase as printed. */
    Optional<Text> own(Optional<String> words) {
        return words.map(Text::of).map(this::text);
    }

    /** Several texts in one cell, each on a line of its own; empty if there are none. */
    Optional<Text> lines(List<Text> texts) {
        return texts.size() == 1
                ? Optional.of(text(texts.get(0)))
                : together("\n", texts.stream().map(this::text));
    }

    Optional<Text> body(Optional<Id> id) {
        return id.flatMap(catalogue()::body).map(body -> text(body.name()));
    }

    Optional<Text> bodies(Collection<Id> ids) {
        return together("; ", ids.stream().flatMap(id -> body(Optional.of(id)).stream()));
    }

    /** Who a party is: the name of the body, group or position, else the words that name it. */
    Optional<Text> party(Party party) {
        Optional<Text> group = party.group().flatMap(catalogue()::bodyGroup).map(its -> text(its.name()));
        return Stream.of(body(party.body()), group, body(party.position()), own(party.name()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    Optional<Text> parties(List<Party> parties) {
        return together("; ", parties.stream().map(this::party).flatMap(Optional::stream));
    }

    private static Optional<Text> together(String between, Stream<Text> texts) {
        List<Text> all = texts.toList();
        return switch (all.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(all.get(0));
            default -> Optional.of(Runs.joined(between, all));
        };
    }

    /** A reporting period in words. */
    String name(ReportingPeriod period) {
        return Bilingual.of(period.labelSv(), period.labelEn()).in(context.language());
    }

    StatusMark status(Assessment assessment) {
        Optional<StatusLevel> level = catalogue().level(assessment);
        String text = assessment
                .printed()
                .or(() -> level.map(its -> text(its.label()).plain()))
                .or(assessment::level)
                .orElse("");
        return new StatusMark(text, assessment.scale(), level);
    }

    Optional<StatusLevel> level(ScaleRef scale, String level) {
        return catalogue().scale(scale).flatMap(its -> its.level(level));
    }

    static Optional<String> ids(Collection<Id> ids) {
        return joined(ids.stream().map(Id::value));
    }

    /** Several words in one cell, with a semicolon between; empty if there are none. */
    static Optional<String> joined(Stream<String> words) {
        return Optional.of(words.collect(Collectors.joining("; "))).filter(text -> !text.isEmpty());
    }

    /** References in one cell, each as {@code kind:id}; empty if there are none. */
    static Optional<String> refs(Collection<Ref> refs) {
        return joined(refs.stream().map(Ref::toString));
    }

    /** The scale of each kind of object in one cell, each as {@code kind=scale}; empty if there are none. */
    static Optional<String> scales(Map<ObjectKind, ScaleRef> scales) {
        return joined(scales.entrySet().stream().map(its -> its.getKey().code() + "=" + its.getValue()));
    }

    /** Named values in one cell, each as {@code name=value}; empty if there are none. */
    static Optional<String> pairs(Map<String, String> values) {
        return joined(values.entrySet().stream().map(its -> its.getKey() + "=" + its.getValue()));
    }
}

package se.tertial.plan.export.tables;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tertial.plan.export.content.StatusMark;
import se.tertial.plan.export.content.TableContext;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.identity.Disclosure;
import se.tertial.plan.model.identity.Extensible;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.Source;
import se.tertial.plan.model.identity.SourceSpan;
import se.tertial.plan.model.organisation.Party;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.text.Text;

/** Looks up what a row refers to, in the language of the tables. */
record Look(TableContext context) {

    PlanSource source() {
        return context.source();
    }

    Catalogue catalogue() {
        return context.source().catalogue();
    }

    String text(Text text) {
        return text.plain(context.language());
    }

    Optional<String> text(Optional<Text> text) {
        return text.map(this::text);
    }

    /** Several texts in one cell, each on a line of its own; empty if there are none. */
    Optional<String> lines(List<Text> texts) {
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.stream().map(this::text).collect(Collectors.joining("\n")));
    }

    Optional<String> body(Optional<Id> id) {
        return id.flatMap(catalogue()::body).map(body -> text(body.name()));
    }

    /** Who a party is: the name of the body, group or position, else the words that name it. */
    Optional<String> party(Party party) {
        Optional<String> group = party.group().flatMap(catalogue()::bodyGroup).map(its -> text(its.name()));
        return Stream.of(body(party.body()), group, body(party.position()), party.name())
                .flatMap(Optional::stream)
                .findFirst();
    }

    Optional<String> parties(List<Party> parties) {
        return joined(parties.stream().map(this::party).flatMap(Optional::stream));
    }

    StatusMark status(Assessment assessment) {
        Optional<StatusLevel> level = catalogue().level(assessment);
        String text = assessment
                .printed()
                .or(() -> level.map(its -> text(its.label())))
                .or(assessment::level)
                .orElse("");
        return new StatusMark(text, assessment.scale(), level);
    }

    static Optional<String> id(Optional<Id> id) {
        return id.map(Id::value);
    }

    static Optional<String> ids(List<Id> ids) {
        return joined(ids.stream().map(Id::value));
    }

    /** Several words in one cell, with a semicolon between; empty if there are none. */
    static Optional<String> joined(Stream<String> words) {
        return Optional.of(words.collect(Collectors.joining("; "))).filter(text -> !text.isEmpty());
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<String> code(Optional<? extends Enum<?>> constant) {
        return constant.map(its -> code(its));
    }

    static Optional<String> level(Optional<Disclosure> disclosure) {
        return disclosure.map(its -> code(its.level()));
    }

    static Optional<SourceSpan> span(Extensible value) {
        return value.source().flatMap(Source::span);
    }
}

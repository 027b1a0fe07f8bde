package se.tertial.plan.export.layouts.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.tertial.plan.export.document.Blocks;
import se.tertial.plan.export.document.ReportDocument;
import se.tertial.plan.export.document.Section;
import se.tertial.plan.export.words.Runs;
import se.tertial.plan.model.document.RecordNumber;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.model.organisation.Contact;
import se.tertial.plan.model.text.Text;

/** What every report carries around its content: title, origin, contact, what was withheld, and the legend at the end. */
public final class Frame {

    private final Reader reader;
    private final String layout;
    private final Survey survey;
    private final List<FollowUpHeader> followUps;
    private final List<ReportDocument.Fact> more = new ArrayList<>();
    private Optional<Text> subtitle = Optional.empty();

    /**
     * A frame.
     *
     * @param layout the id of the layout; {@code layout.ID} is the word for it
     * @param survey what was seen of the reports
     * @param followUps the follow-ups that the report rests on; empty if it rests on none
     */
    public Frame(Reader reader, String layout, Survey survey, List<FollowUpHeader> followUps) {
        this.reader = reader;
        this.layout = layout;
        this.survey = survey;
        this.followUps = followUps;
    }

    /** What it is about, under the title. */
    public Frame subtitle(Text text) {
        subtitle = Optional.of(text);
        return this;
    }

    /** One more fact, after those of its origin. */
    public Frame fact(String key, Text value) {
        more.add(new ReportDocument.Fact(reader.say(key), value));
        return this;
    }

    /** The document around some sections. */
    public ReportDocument around(List<Section> sections) {
        List<Section> all = new ArrayList<>(sections);
        all.add(Section.of("legend", reader.say("legend"), Blocks.of(survey.legend())));
        Text organisation = reader.in(reader.catalogue().organisation().name());
        Text title = Runs.of(reader.word("layout." + layout) + " – ")
                .and(organisation)
                .text();
        return new ReportDocument(layout, reader.language(), title, subtitle.or(this::period), facts(), all);
    }

    private Optional<Text> period() {
        return followUps.isEmpty()
                ? Optional.empty()
                : reader.context().period().map(its -> Text.of(reader.period(its)));
    }

    private Optional<Text> covered() {
        return period().flatMap(name -> reader.context()
                .period()
                .map(its -> Text.of(name.plain() + " (" + its.covers().first() + "–"
                        + its.covers().last() + ")")));
    }

    private List<ReportDocument.Fact> facts() {
        List<ReportDocument.Fact> facts = new ArrayList<>();
        if (followUps.isEmpty()) {
            add(
                    facts,
                    "fact.issuer",
                    List.of(reader.in(reader.catalogue().organisation().name())));
            add(facts, "fact.as-of", List.of(Text.of(reader.context().day().toString())));
        }
        add(
                facts,
                "fact.issuer",
                distinct(
                        followUps.stream().flatMap(its -> its.issuer().stream()).map(reader::body)));
        add(
                facts,
                "fact.record",
                distinct(followUps.stream()
                        .flatMap(its -> its.recordNumber().stream())
                        .map(RecordNumber::printed)
                        .map(Text::of)));
        add(facts, "fact.period", covered().stream().toList());
        add(
                facts,
                "fact.as-of",
                distinct(followUps.stream()
                        .map(its -> its.asOf().orElse(its.period().asOf()).toString())
                        .map(Text::of)));
        add(facts, "fact.state", distinct(followUps.stream().map(this::state)));
        decisions(facts);
        facts.addAll(more);
        contact().ifPresent(text -> add(facts, "fact.contact", List.of(text)));
        add(facts, "fact.audience", List.of(Text.of(reader.word(reader.context().audience()))));
        add(facts, "fact.withheld", List.of(survey.withheld()));
        add(facts, "fact.made", List.of(Text.of(reader.context().day().toString())));
        return facts;
    }

    private void add(List<ReportDocument.Fact> facts, String key, List<Text> values) {
        if (!values.isEmpty()) {
            facts.add(new ReportDocument.Fact(reader.say(key), Runs.joined("; ", values)));
        }
    }

    private static List<Text> distinct(Stream<Text> values) {
        return values.distinct().toList();
    }

    private void decisions(List<ReportDocument.Fact> facts) {
        Decisions decisions = new Decisions(reader);
        followUps.stream()
                .flatMap(its -> its.decisions().stream())
                .distinct()
                .map(its -> new ReportDocument.Fact(
                        reader.say("plan.decision"),
                        decisions.line(its),
                        Optional.of(Ref.of(ObjectKind.DECISION, its.id()))))
                .forEach(facts::add);
    }

    /** Draft, reported or decided; revision. */
    private Text state(FollowUpHeader header) {
        Runs state = Runs.of(reader.word(header.state()));
        if (header.revision() > 1) {
            state.and(", " + reader.count("fact.revision", header.revision()).plain());
        }
        return state.text();
    }

    /** That of the one issuer, if it has one; else that of the organisation. */
    private Optional<Text> contact() {
        Optional<Contact> issuer = followUps.size() == 1
                ? followUps.get(0).issuer().flatMap(reader.catalogue()::body).flatMap(Body::contact)
                : Optional.empty();
        return issuer.or(() -> reader.catalogue().organisation().contact()).flatMap(reader::contact);
    }
}

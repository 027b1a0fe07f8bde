package se.tertial.plan.export.layouts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.export.document.Blocks;
import se.tertial.plan.export.document.CoreBlock.Paragraph;
import se.tertial.plan.export.document.ReportDocument;
import se.tertial.plan.export.document.Section;
import se.tertial.plan.export.document.TimelineBlock;
import se.tertial.plan.export.layout.LayoutContext;
import se.tertial.plan.export.layouts.parts.AllDecisions;
import se.tertial.plan.export.layouts.parts.Dated;
import se.tertial.plan.export.layouts.parts.Deadlines;
import se.tertial.plan.export.layouts.parts.Decisions;
import se.tertial.plan.export.layouts.parts.Frame;
import se.tertial.plan.export.layouts.parts.Reader;
import se.tertial.plan.export.layouts.parts.Survey;
import se.tertial.plan.export.words.Runs;
import se.tertial.plan.model.document.Decision;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.rules.Parameter;
import se.tertial.plan.rules.ParameterType;

/** Everything with a date, year by year: decisions, what became of assignments, follow-ups, deadlines. */
public final class TimelineLayout extends WordedLayout {

    private static final Parameter<LocalDate> FROM = Parameter.builder(
                    "from", ParameterType.DATE, Reader.words("option.from"))
            .build();
    private static final Parameter<LocalDate> TO = Parameter.builder(
                    "to", ParameterType.DATE, Reader.words("option.to"))
            .build();

    /** Makes the layout; for {@link java.util.ServiceLoader}. */
    public TimelineLayout() {
        super("timeline", Set.of(), List.of(FROM, TO));
    }

    @Override
    public ReportDocument build(LayoutContext context) {
        Reader reader = new Reader(context);
        Map<String, List<TimelineBlock.Entry>> years = new LinkedHashMap<>();
        for (TimelineBlock.Entry entry : collected(reader).sorted()) {
            if (isWanted(entry, context)) {
                String year = Optional.ofNullable(Dated.day(entry))
                        .map(day -> String.valueOf(day.getYear()))
                        .orElse("");
                years.computeIfAbsent(year, key -> new ArrayList<>()).add(entry);
            }
        }
        List<Section> sections = new ArrayList<>();
        years.forEach((year, entries) -> sections.add(Section.of(
                year.isEmpty() ? "undated" : "year-" + year,
                year.isEmpty() ? reader.say("timeline.undated") : Text.of(year),
                Blocks.of(List.of(new TimelineBlock(Optional.empty(), entries))))));
        if (sections.isEmpty()) {
            sections.add(Section.of(
                    "undated", reader.say("layout.timeline"), Blocks.of(List.of(Paragraph.of(reader.say("nothing"))))));
        }
        return new Frame(reader, id(), new Survey(reader).plans(), List.of())
                .subtitle(reader.say("timeline.subtitle"))
                .around(sections);
    }

    private static boolean isWanted(TimelineBlock.Entry entry, LayoutContext context) {
        Optional<LocalDate> day = Optional.ofNullable(Dated.day(entry));
        boolean after = context.parameters()
                .find(FROM)
                .map(from -> day.isPresent() && !day.get().isBefore(from))
                .orElse(true);
        boolean before = context.parameters()
                .find(TO)
                .map(to -> day.isPresent() && !day.get().isAfter(to))
                .orElse(true);
        return after && before;
    }

    private static Dated collected(Reader reader) {
        Dated dated = new Dated(reader);
        Decisions decisions = new Decisions(reader);
        for (Decision decision : AllDecisions.of(reader.catalogue())) {
            List<Text> notes =
                    decision.subject().map(reader::brief).map(List::of).orElse(List.of());
            dated.add(
                    decision.date(),
                    Runs.of(reader.word("timeline.decision") + ": ")
                            .and(decisions.undated(decision))
                            .text(),
                    notes,
                    Optional.of(Ref.of(ObjectKind.DECISION, decision.id())));
        }
        reader.catalogue()
                .assignments()
                .forEach(assignment -> assignment
                        .events()
                        .forEach(event -> dated.addEdtf(
                                event.date(),
                                Runs.of(Reader.capital(reader.word(event.kind())) + ": ")
                                        .and(reader.brief(Ref.of(ObjectKind.ASSIGNMENT, assignment.id())))
                                        .text(),
                                reader.in(event.note()).map(List::of).orElse(List.of()))));
        reader.catalogue().followUpHeaders().forEach(header -> followUp(reader, header, dated));
        new Deadlines(reader)
                .until(LocalDate.MAX)
                .forEach(due -> dated.add(
                        due.day(),
                        Runs.of(reader.word("timeline.due") + ": ")
                                .and(due.what())
                                .and(" – ")
                                .and(due.of())
                                .text(),
                        due.who().map(List::of).orElse(List.of())));
        return dated;
    }

    private static void followUp(Reader reader, FollowUpHeader header, Dated dated) {
        Text name = reader.in(header.title()).orElseGet(() -> Text.of(reader.period(header.period())));
        header.closedOn()
                .ifPresent(day -> dated.add(
                        day,
                        Runs.of(reader.word("timeline.handed-in") + ": ")
                                .and(name)
                                .and(
                                        header.revision() > 1
                                                ? ", "
                                                        + reader.count("fact.revision", header.revision())
                                                                .plain()
                                                : "")
                                .text(),
                        List.of()));
    }
}

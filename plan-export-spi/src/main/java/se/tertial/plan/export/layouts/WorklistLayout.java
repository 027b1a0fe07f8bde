package se.tertial.plan.export.layouts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.export.document.Block;
import se.tertial.plan.export.document.Blocks;
import se.tertial.plan.export.document.CoreBlock;
import se.tertial.plan.export.document.CoreBlock.Paragraph;
import se.tertial.plan.export.document.MatrixBlock.Mark;
import se.tertial.plan.export.document.ReportDocument;
import se.tertial.plan.export.document.Section;
import se.tertial.plan.export.layout.LayoutContext;
import se.tertial.plan.export.layout.LayoutNeed;
import se.tertial.plan.export.layouts.parts.Current;
import se.tertial.plan.export.layouts.parts.Deadlines;
import se.tertial.plan.export.layouts.parts.Digest;
import se.tertial.plan.export.layouts.parts.Frame;
import se.tertial.plan.export.layouts.parts.Grid;
import se.tertial.plan.export.layouts.parts.Reader;
import se.tertial.plan.export.layouts.parts.Survey;
import se.tertial.plan.export.layouts.parts.Waiting;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.Parameter;
import se.tertial.plan.rules.ParameterType;

/** What is left to do before the stop date: who has not answered, what is late or soon due, who waits for whom. */
public final class WorklistLayout extends WordedLayout {

    private static final Parameter<Integer> DAYS = Parameter.builder(
                    "days", ParameterType.integer(0, 3660), Reader.words("option.days"))
            .defaultValue(90)
            .unit("days")
            .build();

    /** Makes the layout; for {@link java.util.ServiceLoader}. */
    public WorklistLayout() {
        super("worklist", Set.of(LayoutNeed.PERIOD), List.of(DAYS));
    }

    @Override
    public ReportDocument build(LayoutContext context) {
        ReportingPeriod period = context.period().orElseThrow();
        Reader reader = new Reader(context);
        Current current = new Current(context.source(), period);
        Survey survey = new Survey(reader).plans();
        Digest digest = new Digest(reader, period);
        current.each(report -> {
            survey.count(report);
            digest.see(report);
        });
        LocalDate day = context.day();
        LocalDate until = day.plusDays(context.parameters().get(DAYS));
        List<Deadlines.Due> due = new Deadlines(reader).until(until);
        List<Deadlines.Due> late =
                due.stream().filter(its -> its.day().isBefore(day)).toList();
        List<Deadlines.Due> soon =
                due.stream().filter(its -> !its.day().isBefore(day)).toList();
        return new Frame(reader, id(), survey, current.headers())
                .fact("worklist.stop", Text.of(period.due().toString()))
                .around(List.of(
                        section(reader, "unanswered", unanswered(reader, digest, period)),
                        section(reader, "waiting", new Waiting(reader).on(Optional.empty())),
                        section(reader, "late", List.of(late(reader, late, day))),
                        section(reader, "soon", List.of(soon(reader, soon, day)))));
    }

    private static Section section(Reader reader, String id, List<Block> blocks) {
        return Section.of(id, reader.say("worklist." + id), Blocks.of(blocks));
    }

    private static List<Block> unanswered(Reader reader, Digest digest, ReportingPeriod period) {
        if (!digest.knowsWhoWasAsked()) {
            return List.of(new Paragraph(reader.say("unanswered.nobody-known"), Paragraph.Role.BODY));
        }
        List<Block> blocks = new ArrayList<>();
        if (!digest.hasDuties()) {
            blocks.add(new Paragraph(reader.say("matrix.no-duties"), Paragraph.Role.NOTE));
        }
        Grid grid = Grid.of("unanswered").text("body").text("subject").day("due");
        for (Id body : digest.bodies()) {
            for (Ref subject : digest.subjects()) {
                if (digest.mark(subject, body) == Mark.SILENT) {
                    grid.row(reader.body(body), reader.brief(subject), due(reader, subject, body, period));
                }
            }
        }
        blocks.add(new CoreBlock.Table(
                reader.say("worklist.unanswered.caption"),
                grid.table(),
                Optional.of(reader.say("worklist.all-answered"))));
        return blocks;
    }

    private static LocalDate due(Reader reader, Ref subject, Id body, ReportingPeriod period) {
        return reader.catalogue().reportingDuties().stream()
                .filter(duty -> duty.subject().equals(subject) && duty.body().equals(body))
                .filter(duty -> duty.periods().contains(period))
                .flatMap(duty -> duty.due().stream())
                .findFirst()
                .orElseGet(period::due);
    }

    private static Block late(Reader reader, List<Deadlines.Due> dues, LocalDate day) {
        Grid grid = Grid.of("due")
                .day("day")
                .number("overdue")
                .text("what")
                .text("of")
                .text("who");
        dues.forEach(its -> row(grid, its, ChronoUnit.DAYS.between(its.day(), day)));
        return table(reader, "worklist.late.caption", grid);
    }

    private static Block soon(Reader reader, List<Deadlines.Due> dues, LocalDate day) {
        Grid grid =
                Grid.of("due").day("day").number("left").text("what").text("of").text("who");
        dues.forEach(its -> row(grid, its, ChronoUnit.DAYS.between(day, its.day())));
        return table(reader, "worklist.soon.caption", grid);
    }

    private static void row(Grid grid, Deadlines.Due due, long days) {
        grid.row(due.day(), days, due.what(), due.of(), due.who().orElse(null));
    }

    private static Block table(Reader reader, String caption, Grid grid) {
        return new CoreBlock.Table(reader.say(caption), grid.table(), Optional.of(reader.say("nothing")));
    }
}

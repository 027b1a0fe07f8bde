package se.tertial.plan.export.layouts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.export.document.Block;
import se.tertial.plan.export.document.Blocks;
import se.tertial.plan.export.document.CoreBlock;
import se.tertial.plan.export.document.MatrixBlock;
import se.tertial.plan.export.document.MatrixBlock.Mark;
import se.tertial.plan.export.document.ReportDocument;
import se.tertial.plan.export.document.Section;
import se.tertial.plan.export.layout.LayoutContext;
import se.tertial.plan.export.layout.LayoutNeed;
import se.tertial.plan.export.layouts.parts.Current;
import se.tertial.plan.export.layouts.parts.Digest;
import se.tertial.plan.export.layouts.parts.Frame;
import se.tertial.plan.export.layouts.parts.Grid;
import se.tertial.plan.export.layouts.parts.Reader;
import se.tertial.plan.export.layouts.parts.ReportParts;
import se.tertial.plan.export.layouts.parts.Survey;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.time.ReportingPeriod;

/** Who has answered on what: each thing that was asked about or reported on, each body that was asked or has spoken. */
public final class MatrixLayout extends WordedLayout {

    /** Makes the layout; for {@link java.util.ServiceLoader}. */
    public MatrixLayout() {
        super("matrix", Set.of(LayoutNeed.PERIOD), List.of());
    }

    @Override
    public ReportDocument build(LayoutContext context) {
        ReportingPeriod period = context.period().orElseThrow();
        Reader reader = new Reader(context);
        Current current = new Current(context.source(), period);
        Survey survey = new Survey(reader);
        Digest digest = new Digest(reader, period);
        current.each(report -> {
            survey.count(report);
            digest.see(report);
        });
        List<Id> bodies = digest.bodies();
        List<Block> blocks = new ArrayList<>();
        if (!digest.hasDuties()) {
            String note = digest.knowsWhoWasAsked() ? "matrix.no-duties" : "matrix.nobody-known";
            blocks.add(new CoreBlock.Paragraph(reader.say(note), CoreBlock.Paragraph.Role.NOTE));
        }
        blocks.add(matrix(reader, digest, bodies));
        return new Frame(reader, id(), survey, current.headers())
                .around(List.of(
                        Section.of(
                                "answers",
                                reader.say("matrix.answers"),
                                Blocks.of(List.of(
                                        digest.knowsWhoWasAsked()
                                                ? answers(reader, digest, bodies)
                                                : spoken(reader, digest, bodies)))),
                        Section.of("matrix", reader.say("matrix.title"), Blocks.of(blocks))));
    }

    private static MatrixBlock matrix(Reader reader, Digest digest, List<Id> bodies) {
        ReportParts parts = new ReportParts(reader);
        List<MatrixBlock.Row> rows = new ArrayList<>();
        for (Ref subject : digest.subjects()) {
            rows.add(new MatrixBlock.Row(
                    parts.heading(subject),
                    bodies.stream().map(body -> digest.mark(subject, body)).toList(),
                    Optional.of(subject)));
        }
        return new MatrixBlock(
                reader.say("matrix.caption"),
                reader.language(),
                bodies.stream()
                        .map(body -> new MatrixBlock.Head(reader.code(body), reader.body(body)))
                        .toList(),
                rows);
    }

    /** Answers are counted among what was asked, not among everything: nobody is blamed for what it was not asked. */
    private static Block answers(Reader reader, Digest digest, List<Id> bodies) {
        Grid grid = Grid.of("answers")
                .text("body")
                .number("asked")
                .number("answered")
                .number("silent")
                .number("unasked");
        for (Id body : bodies) {
            int asked = 0;
            int silent = 0;
            int unasked = 0;
            for (Ref subject : digest.subjects()) {
                Mark mark = digest.mark(subject, body);
                boolean was = digest.asked(subject).contains(body);
                asked += was ? 1 : 0;
                silent += mark == Mark.SILENT ? 1 : 0;
                unasked += !was && mark != Mark.NOT_ASKED ? 1 : 0;
            }
            grid.row(reader.body(body), asked, asked - silent, silent, unasked);
        }
        return new CoreBlock.Table(
                reader.say("matrix.answers.caption"), grid.table(), Optional.of(reader.say("nothing")));
    }

    /** Where nobody knows who was asked, answers are only counted: to call them unasked would say more than is known. */
    private static Block spoken(Reader reader, Digest digest, List<Id> bodies) {
        Grid grid = Grid.of("spoken").text("body").number("spoken");
        for (Id body : bodies) {
            long spoken = digest.subjects().stream()
                    .filter(subject -> digest.mark(subject, body) != Mark.NOT_ASKED)
                    .count();
            grid.row(reader.body(body), spoken);
        }
        return new CoreBlock.Table(
                reader.say("matrix.spoken.caption"), grid.table(), Optional.of(reader.say("nothing")));
    }
}

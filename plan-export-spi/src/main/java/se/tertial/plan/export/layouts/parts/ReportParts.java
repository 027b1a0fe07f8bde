package se.tertial.plan.export.layouts.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.tertial.plan.export.document.Block;
import se.tertial.plan.export.document.CoreBlock;
import se.tertial.plan.export.document.CoreBlock.Paragraph;
import se.tertial.plan.export.document.StatementBlock;
import se.tertial.plan.export.words.Runs;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.Responsibility;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.CommentKind;
import se.tertial.plan.model.followup.Deviation;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Disclosure;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Text;

/** One report as a reader meets it: what it is about, how it stands, what bodies say, what deviates. */
public final class ReportParts {

    private final Reader reader;
    private final Statuses statuses;

    public ReportParts(Reader reader) {
        this.reader = reader;
        this.statuses = new Statuses(reader);
    }

    /** The whole report below a heading of a level. */
    public List<Block> all(Report report, int level) {
        return of(report, level, body -> true);
    }

    /** The report as far as it is that of one body, or of nobody in particular. */
    public List<Block> of(Report report, int level, Predicate<Optional<Id>> spoken) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new CoreBlock.Heading(level, heading(report.subject()), report.subject()));
        responsible(report.subject()).ifPresent(blocks::add);
        report.assessments().stream()
                .filter(its -> its.body().isEmpty() || spoken.test(its.body()))
                .forEach(its -> status(its, blocks));
        report.comments().stream()
                .filter(its -> spoken.test(its.body()))
                .forEach(its -> blocks.add(statement(report, its)));
        report.deviations().forEach(its -> deviation(report, its, blocks));
        return blocks;
    }

    /** What a report is about: number, name and the code of responsibility; the kind where it is no assignment. */
    public Text heading(Ref subject) {
        Text name = reader.name(subject);
        if (subject.kind() != ObjectKind.ASSIGNMENT) {
            return Runs.of(Reader.capital(reader.word(subject.kind())) + ": ")
                    .and(name)
                    .text();
        }
        Optional<String> code = reader.catalogue()
                .assignment(subject.id())
                .flatMap(Assignment::responsibility)
                .flatMap(Responsibility::code);
        return Runs.of(name).and(code.map(its -> " " + its).orElse("")).text();
    }

    private Optional<Block> responsible(Ref subject) {
        if (subject.kind() != ObjectKind.ASSIGNMENT) {
            return Optional.empty();
        }
        return reader.catalogue()
                .assignment(subject.id())
                .flatMap(Assignment::responsibility)
                .flatMap(its -> new Parties(reader).block("responsible", its.parties()))
                .or(() -> Optional.of(Paragraph.of(Runs.of(reader.word("responsible") + ": ")
                        .and(reader.say("responsible.nobody"))
                        .text())));
    }

    private void status(Assessment assessment, List<Block> blocks) {
        blocks.add(statuses.block(assessment));
        reader.in(assessment.reason())
                .ifPresent(reason -> blocks.add(new Paragraph(
                        Runs.of(reader.word("reason") + ": ").and(reason).text(), Paragraph.Role.NOTE)));
    }

    public StatementBlock statement(Report report, Comment comment) {
        Optional<Disclosure> disclosure = comment.disclosure().or(report::disclosure);
        boolean withheld = reader.context().withholds(disclosure);
        return new StatementBlock(
                comment.body().map(reader::body),
                comment.kind(),
                comment.kind() == CommentKind.PROGRESS
                        ? Optional.empty()
                        : Optional.of(Text.of(reader.word(comment.kind()))),
                withheld
                        ? List.of()
                        : comment.paragraphs().stream()
                                .map(reader::in)
                                .filter(text -> !text.isBlank())
                                .toList(),
                withheld ? Optional.of(withheld(disclosure)) : Optional.empty(),
                Optional.of(comment.id()));
    }

    /** That something is withheld, and on what ground. */
    public Text withheld(Optional<Disclosure> disclosure) {
        String ground = disclosure
                .flatMap(Disclosure::legalBasis)
                .map(its -> " (" + its + ")")
                .orElse("");
        return Text.of(reader.word("withheld") + ground);
    }

    private void deviation(Report report, Deviation deviation, List<Block> blocks) {
        blocks.add(new Paragraph(reader.say("deviation"), Paragraph.Role.LABEL));
        Optional<Disclosure> disclosure = deviation.disclosure().or(report::disclosure);
        if (reader.context().withholds(disclosure)) {
            blocks.add(new Paragraph(withheld(disclosure), Paragraph.Role.WITHHELD));
            return;
        }
        blocks.add(CoreBlock.Items.of(deviation(deviation)));
    }

    /** Cause, effect, action, owner and new date, each with its name. */
    public List<Text> deviation(Deviation deviation) {
        List<Text> lines = new ArrayList<>();
        add("deviation.cause", reader.in(deviation.cause()), lines);
        add("deviation.effect", reader.in(deviation.effect()), lines);
        add("deviation.action", reader.in(deviation.action()), lines);
        add("deviation.owner", deviation.owner().flatMap(reader::party), lines);
        add("deviation.date", deviation.newDate().map(day -> Text.of(day.toString())), lines);
        return lines;
    }

    private void add(String key, Optional<Text> text, List<Text> lines) {
        text.ifPresent(
                its -> lines.add(Runs.of(reader.word(key) + ": ").and(its).text()));
    }
}

package se.tertial.plan.export.layouts.parts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.export.document.Block;
import se.tertial.plan.export.document.CoreBlock;
import se.tertial.plan.export.document.CoreBlock.Paragraph;
import se.tertial.plan.export.words.Runs;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.Numerals;
import se.tertial.plan.rules.change.Movement;
import se.tertial.plan.rules.change.PlanChange;
import se.tertial.plan.rules.change.Side;
import se.tertial.plan.rules.change.Standing;
import se.tertial.plan.rules.change.StatusChange;
import se.tertial.plan.rules.change.SubjectChange;

/** What has changed between two periods, with things called by their names. */
public final class Changes {

    private final Reader reader;
    private final PlanChange change;

    private Changes(Reader reader, PlanChange change) {
        this.reader = reader;
        this.change = change;
    }

    /** The period before, among those that have a follow-up; empty if there is none. */
    public static Optional<ReportingPeriod> before(Reader reader, ReportingPeriod period) {
        return reader.context().periods().stream()
                .filter(its -> its.compareTo(period) < 0)
                .reduce((first, second) -> second);
    }

    public static Changes between(Reader reader, ReportingPeriod earlier, ReportingPeriod later) {
        return new Changes(
                reader,
                PlanChange.between(
                        Side.of(reader.context().source(), earlier),
                        Side.of(reader.context().source(), later)));
    }

    public PlanChange change() {
        return change;
    }

    /** The things whose status has moved so, each with how it stood and stands; nothing if there are none. */
    public List<Block> moved(String key, Set<Movement> movements) {
        List<Text> lines = new ArrayList<>();
        for (SubjectChange subject : change.subjects()) {
            subject.statuses().stream()
                    .filter(status -> movements.contains(status.movement()))
                    .forEach(status -> lines.add(line(subject, status)));
        }
        return listed(key, lines);
    }

    /** The things that are there on one side only. */
    public List<Block> present(String key, SubjectChange.Presence presence) {
        return listed(
                key,
                change.subjects().stream()
                        .filter(its -> its.presence() == presence)
                        .map(its -> Runs.of(
                                        Reader.capital(reader.word(its.subject().kind())) + ": ")
                                .and(reader.brief(its.subject()))
                                .text())
                        .toList());
    }

    /** What reads otherwise than before: both wordings. */
    public List<Block> reworded() {
        List<Text> lines = new ArrayList<>();
        for (SubjectChange subject : change.subjects()) {
            subject.rewording()
                    .ifPresent(its -> lines.add(Runs.of(reader.quoted(its.before()))
                            .and(" → ")
                            .and(reader.quoted(its.after()))
                            .and(its.formerly().isPresent() ? " (" + reader.word("change.confirm") + ")" : "")
                            .text()));
        }
        return listed("change.reworded", lines);
    }

    /** Bodies that spoke of a thing before and do not now, and those that say nothing at all any more. */
    public List<Block> silent() {
        List<Text> lines = new ArrayList<>();
        for (SubjectChange subject : change.subjects()) {
            if (!subject.silent().isEmpty()) {
                lines.add(Runs.of(reader.brief(subject.subject()))
                        .and(": ")
                        .and(reader.bodies(subject.silent()))
                        .text());
            }
        }
        change.silent()
                .forEach(body -> lines.add(Runs.of(reader.body(body))
                        .and(": " + reader.word("change.silent-altogether"))
                        .text()));
        return listed("change.silent", lines);
    }

    /** Comments that repeat what was said before. */
    public List<Block> copied() {
        List<Text> lines = new ArrayList<>();
        for (SubjectChange subject : change.subjects()) {
            subject.copied().forEach(copy -> {
                Runs line = Runs.of(reader.brief(subject.subject()));
                copy.body().ifPresent(body -> line.and(": ").and(reader.body(body)));
                lines.add(line.and(" (" + percent(copy.similarity()) + ")").text());
            });
        }
        return listed("change.copied", lines);
    }

    private String percent(double similarity) {
        return Numerals.percent(BigDecimal.valueOf(Math.round(similarity * 100)), reader.language());
    }

    /** How many there are that stand still. */
    public long unchanged() {
        return change.subjects().stream()
                .flatMap(subject -> subject.statuses().stream())
                .filter(status -> status.movement() == Movement.UNCHANGED)
                .count();
    }

    private Text line(SubjectChange subject, StatusChange status) {
        Runs line = Runs.of(reader.brief(subject.subject()));
        status.body().ifPresent(body -> line.and(" (").and(reader.body(body)).and(")"));
        line.and(": ").and(status.before().map(this::standing).orElseGet(() -> reader.say("change.no-status")));
        line.and(" → ").and(status.after().map(this::standing).orElseGet(() -> reader.say("change.no-status")));
        status.why().ifPresent(why -> line.and(" (" + why.in(reader.language()) + ")"));
        return line.text();
    }

    /** How it stands, as for one body after another: token and label, so that two scales are not confused. */
    private Text standing(Standing standing) {
        return standing.rating()
                .map(rating -> new Statuses(reader).line(rating.level()))
                .orElseGet(() -> reader.own(standing.printed()));
    }

    private List<Block> listed(String key, List<Text> lines) {
        return lines.isEmpty()
                ? List.of()
                : List.of(new Paragraph(reader.say(key), Paragraph.Role.LABEL), CoreBlock.Items.of(lines));
    }
}

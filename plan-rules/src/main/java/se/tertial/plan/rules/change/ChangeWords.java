package se.tertial.plan.rules.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.Numerals;
import se.tertial.plan.rules.change.SubjectChange.Presence;

/** Puts a change into words for one reader. */
final class ChangeWords {

    private static final Map<Movement, Bilingual> MOVEMENTS = Map.of(
            Movement.IMPROVED, Bilingual.of("förbättrad", "improved"),
            Movement.WORSENED, Bilingual.of("försämrad", "worsened"),
            Movement.MOVED, Bilingual.of("ändrad", "moved"),
            Movement.UNCHANGED, Bilingual.of("oförändrad", "unchanged"),
            Movement.FIRST, Bilingual.of("har fått status", "has got a status"),
            Movement.LOST, Bilingual.of("saknar numera status", "has no status any more"),
            Movement.NOT_COMPARABLE, Bilingual.of("inte jämförbar", "not comparable"));
    private static final Bilingual NEW = Bilingual.of("ny", "new");
    private static final Bilingual GONE = Bilingual.of("borta", "gone");
    private static final Bilingual REWORDED = Bilingual.of("omformulerad", "reworded");
    private static final Bilingual ALIKE = Bilingual.of("likhet", "similarity");
    private static final Bilingual PERHAPS = Bilingual.of(
            "igenkänd på likheten, inte på id; bekräfta: var", "recognised by similarity, not by id; confirm: was");
    private static final Bilingual SILENT = Bilingual.of("säger inget längre", "says nothing any more");
    private static final Bilingual COPIED = Bilingual.of("kommentar upprepad", "comment repeated");
    private static final Bilingual WAS = Bilingual.of("var", "was");
    private static final Bilingual NO_STATUS =
            Bilingual.of("finns kvar, utan status", "is still there, without a status");
    private static final Bilingual PERIODS = Bilingual.of("perioder", "periods");
    private static final Bilingual SILENT_ALTOGETHER =
            Bilingual.of("har tystnat helt, i alla uppföljningar", "has fallen silent altogether, in every follow-up");
    private static final Bilingual START = Bilingual.of("utan uppföljning", "without a follow-up");

    private final Language language;

    ChangeWords(Language language) {
        this.language = language;
    }

    List<String> lines(PlanChange change) {
        List<String> lines = new ArrayList<>();
        change.subjects().stream()
                .filter(SubjectChange::isTelling)
                .map(this::line)
                .forEach(lines::add);
        change.silent().forEach(body -> lines.add("body:" + body + ": " + say(SILENT_ALTOGETHER)));
        lines.add(summary(change));
        return lines;
    }

    String line(SubjectChange change) {
        List<String> parts = new ArrayList<>();
        if (change.presence() != Presence.KEPT) {
            parts.add(say(change.presence() == Presence.NEW ? NEW : GONE));
        }
        change.rewording().map(this::rewording).ifPresent(parts::add);
        change.statuses().forEach(status -> parts.add(status(status)));
        change.silent().forEach(body -> parts.add(body + " " + say(SILENT)));
        change.copied().forEach(copy -> parts.add(copied(copy)));
        return change.subject() + ": " + (parts.isEmpty() ? say(NO_STATUS) : String.join("; ", parts));
    }

    private String rewording(Rewording rewording) {
        String alike = " (" + say(ALIKE) + " " + percent(rewording.similarity()) + ")";
        return say(REWORDED)
                + alike
                + rewording
                        .formerly()
                        .map(ref -> ", " + say(PERHAPS) + " " + ref)
                        .orElse("");
    }

    private String status(StatusChange status) {
        String levels = status.movement() == Movement.UNCHANGED
                ? label(status.after()) + lasting(status)
                : List.of(status.before(), status.after()).stream()
                        .filter(Optional::isPresent)
                        .map(this::label)
                        .collect(Collectors.joining(" → "));
        return status.body().map(body -> body + " ").orElse("")
                + say(MOVEMENTS.getOrDefault(status.movement(), REWORDED))
                + ", "
                + (status.movement() == Movement.LOST ? say(WAS) + " " : "")
                + levels
                + status.why().map(why -> " (" + say(why) + ")").orElse("");
    }

    private String lasting(StatusChange status) {
        return status.periods() > 1 ? " (" + status.periods() + " " + say(PERIODS) + ")" : "";
    }

    private String label(Optional<Standing> standing) {
        return standing.map(its -> its.label(language)).orElse("");
    }

    private String copied(CopiedComment copy) {
        return say(COPIED) + ", " + named(copy.comment(), copy.body()) + " = " + named(copy.original(), copy.author())
                + " (" + say(ALIKE) + " " + percent(copy.similarity()) + ")";
    }

    private static String named(Id comment, Optional<Id> body) {
        return comment + body.map(its -> "/" + its).orElse("");
    }

    private String summary(PlanChange change) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (SubjectChange subject : change.subjects()) {
            if (subject.presence() != Presence.KEPT) {
                count(counts, subject.presence() == Presence.NEW ? NEW : GONE, 1);
            }
            count(counts, REWORDED, subject.rewording().isPresent() ? 1 : 0);
            count(counts, SILENT, subject.silent().size());
            count(counts, COPIED, subject.copied().size());
        }
        for (Movement movement : Movement.values()) {
            count(counts, MOVEMENTS.getOrDefault(movement, REWORDED), (int) change.subjects().stream()
                    .flatMap(subject -> subject.statuses().stream())
                    .filter(status -> status.movement() == movement)
                    .count());
        }
        String all = counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return period(change.earlier()) + " → " + period(change.later()) + (all.isEmpty() ? "" : ": " + all);
    }

    private void count(Map<String, Integer> counts, Bilingual words, int more) {
        if (more > 0) {
            counts.merge(say(words), more, Integer::sum);
        }
    }

    private String period(Optional<ReportingPeriod> period) {
        boolean swedish = language.primary().equals(Language.SV);
        return period.map(its -> swedish ? its.labelSv() : its.labelEn()).orElse(say(START));
    }

    private String percent(double similarity) {
        return Numerals.percent(BigDecimal.valueOf(Math.round(similarity * 100)), Bilingual.language(language));
    }

    private String say(Bilingual words) {
        return words.in(language);
    }
}

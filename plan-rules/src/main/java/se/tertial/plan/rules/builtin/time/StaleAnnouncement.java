package se.tertial.plan.rules.builtin.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.builtin.comment.CommentOf;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.FindingSink;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.Observation;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;
import se.tertial.plan.rules.language.Tense;
import se.tertial.plan.rules.language.TenseCue;
import se.tertial.plan.rules.language.TimePhrase;
import se.tertial.plan.rules.language.TimePhraseKind;
import se.tertial.plan.rules.language.prose.PhraseList;
import se.tertial.plan.rules.language.prose.Prose;
import se.tertial.plan.rules.language.prose.Sentence;
import se.tertial.plan.rules.language.prose.Word;

/**
 * C05: a comment that says that something lies ahead, at a time that was over on the day of the report. Silent where the
 * comment tells that it was moved. That the time or its year is not clear becomes part of the finding.
 */
public final class StaleAnnouncement implements Rule {

    private static final PhraseList AHEAD = PhraseList.of("ahead");
    /** Years without a preposition may belong to a name: "Handlingsplan 2021–2023". */
    private static final Pattern BARE_YEARS = Pattern.compile("\\d{4}([-–/]\\d{2,4})?");

    private static final int NEAR = 2;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

    /** A rule; all are equal. */
    public StaleAnnouncement() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(StaleAnnouncement.class, "C05")
                .describe()
                .severity(Severity.WARNING)
                .addNeeds(Need.REPORT, Need.SWEDISH)
                .addSubsumes("T05", "T07")
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return Check.ofEachReport((view, found) -> {
            if (view.report().deviations().stream()
                    .noneMatch(its -> its.newDate().isPresent())) {
                CommentOf.all(view).forEach(comment -> look(context, comment, found));
            }
        });
    }

    private record Stale(LocalDate latest, int start, int end) {}

    private static void look(RuleContext context, CommentOf comment, FindingSink found) {
        Prose prose = comment.prose();
        LocalDate day = comment.view().day();
        if (AHEAD.occurs("moved", prose)) {
            return;
        }
        prose.sentences().stream()
                .filter(sentence -> !Times.areAheadBefore(prose, sentence, day))
                .flatMap(sentence -> stale(sentence, day).stream())
                .findFirst()
                .ifPresent(stale -> found.add(observation(context, comment, stale)));
    }

    private static Observation observation(RuleContext context, CommentOf comment, Stale stale) {
        String words = comment.prose().text().substring(stale.start(), stale.end());
        return comment.observe(context)
                .putEvidence("date", stale.latest().toString())
                .putEvidence("words", comment.quote(words))
                .build();
    }

    private static Optional<Stale> stale(Sentence sentence, LocalDate day) {
        List<TimePhrase> over = sentence.times().stream()
                .filter(its -> its.kind() == TimePhraseKind.CALENDAR)
                .filter(its -> its.latest().filter(day::isAfter).isPresent())
                .filter(its -> !Times.isOne(AHEAD, "coming", sentence, its))
                .filter(its -> !BARE_YEARS.matcher(its.printed()).matches())
                .toList();
        for (TimePhrase time : over) {
            Optional<TenseCue> verb = Verbs.of(sentence, time).filter(its -> its.tense() == Tense.FUTURE);
            if (verb.isPresent() && belongs(sentence, verb.get(), time) && !isDenied(sentence, verb.get())) {
                int start = Math.min(verb.get().start(), time.start());
                int end = Math.max(verb.get().end(), time.end());
                return Optional.of(new Stale(time.latest().orElseThrow(), start, end));
            }
            if (time.tense() != Tense.PAST && !sentence.has(Tense.PAST) && AHEAD.occurs("ahead", sentence)) {
                return Optional.of(new Stale(
                        time.latest().orElseThrow(),
                        sentence.span().start(),
                        sentence.span().end()));
            }
        }
        return Optional.empty();
    }

    private static boolean isDenied(Sentence sentence, TenseCue verb) {
        List<Word> words = sentence.words();
        return AHEAD.all("negation", sentence).stream()
                .anyMatch(its -> words.get(Math.min(its.first() + NEAR, words.size() - 1))
                                        .end()
                                > verb.start()
                        && words.get(Math.max(its.first() - NEAR, 0)).start() < verb.end());
    }

    /** A time before the verb may belong to a noun ("workshopen i maj ska …"), unless the clause begins with it. */
    private static boolean belongs(Sentence sentence, TenseCue verb, TimePhrase time) {
        if (time.start() >= verb.start()) {
            return true;
        }
        String before =
                sentence.text().substring(0, time.start() - sentence.span().start());
        int clause = Math.max(before.lastIndexOf(','), before.lastIndexOf(" och "));
        String opening = before.substring(clause < 0 ? 0 : clause + (before.startsWith(" och ", clause) ? 5 : 1));
        return !WORD.matcher(opening).find();
    }
}

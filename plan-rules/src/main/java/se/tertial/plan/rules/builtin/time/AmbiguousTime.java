package se.tertial.plan.rules.builtin.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.time.TimeCertainty;
import se.tertial.plan.model.time.TimeFrame;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.Passage;
import se.tertial.plan.rules.builtin.Passages;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.FindingSink;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.ReportView;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;
import se.tertial.plan.rules.language.Tense;
import se.tertial.plan.rules.language.TimePhrase;
import se.tertial.plan.rules.language.TimePhraseKind;
import se.tertial.plan.rules.language.prose.PhraseList;
import se.tertial.plan.rules.language.prose.Prose;
import se.tertial.plan.rules.language.prose.Sentence;

/**
 * T07: a month or season without a year, where neither the verb nor the day of the text settles which year is meant: in a
 * follow-up if the reading is ambiguous, in a plan of several years unless it tells of the past.
 */
public final class AmbiguousTime implements Rule {

    private static final PhraseList TIMES = PhraseList.of("ahead");
    private static final int FEW = 7;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19|20)\\d\\d(?!\\d)");

    /** A rule; all are equal. */
    public AmbiguousTime() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(AmbiguousTime.class, "T07")
                .describe()
                .severity(Severity.INFO)
                .addNeeds(Need.SWEDISH)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return new Check() {
            @Override
            public void report(ReportView view, FindingSink found) {
                Passage.of(view)
                        .forEach(comment -> look(
                                context,
                                comment,
                                (prose, sentence, time) -> isAmbiguous(prose, sentence, time, view.day())
                                        || isBare(sentence, time, view.day()),
                                found));
            }

            @Override
            public void end(FindingSink found) {
                context.catalogue().plans().stream()
                        .filter(AmbiguousTime::isOfSeveralYears)
                        .flatMap(plan -> Passages.activities(context, plan).stream())
                        .forEach(activity -> look(context, activity, AmbiguousTime::isOfAnyYear, found));
            }
        };
    }

    /** Whether a time that a sentence names leaves open which year is meant. */
    private interface Question {
        boolean isOpen(Prose prose, Sentence sentence, TimePhrase time);
    }

    private static void look(RuleContext context, Passage passage, Question question, FindingSink found) {
        Prose prose = passage.prose().get();
        for (Sentence sentence : prose.sentences()) {
            Optional<TimePhrase> open = sentence.times().stream()
                    .filter(time -> namesNoYear(sentence, time) && question.isOpen(prose, sentence, time))
                    .filter(time -> Recorded.of(passage.place(), time)
                            .filter(AmbiguousTime::isCertain)
                            .isEmpty())
                    .findFirst();
            if (open.isPresent()) {
                found.add(passage.observe(context, open.get().printed()).build());
                return;
            }
        }
    }

    private static boolean namesNoYear(Sentence sentence, TimePhrase time) {
        return time.kind() == TimePhraseKind.CALENDAR
                && !YEAR.matcher(time.printed()).find()
                && Times.isOne(TIMES, "without-year", sentence, time);
    }

    /** "Slutseminarium i mars.": without a verb it may have been or may come, unless that month is still to come. */
    private static boolean isBare(Sentence sentence, TimePhrase time, LocalDate day) {
        return sentence.words().size() <= FEW
                && sentence.cues().isEmpty()
                && !TIMES.occurs("past-verb", sentence)
                && !TIMES.occurs("settled-year", sentence)
                && time.end()
                        >= sentence.words().get(sentence.words().size() - 1).end()
                && time.latest().filter(day::isAfter).isPresent();
    }

    private static boolean isAmbiguous(Prose prose, Sentence sentence, TimePhrase time, LocalDate day) {
        return time.certainty() == TimeCertainty.AMBIGUOUS
                && (time.tense() != Tense.PAST || Verbs.isInClauseOf(sentence, time))
                && !TIMES.occurs("settled-year", sentence)
                && !TIMES.occurs("moved", prose)
                && !Times.areAheadBefore(prose, sentence, day);
    }

    private static boolean isOfAnyYear(Prose prose, Sentence sentence, TimePhrase time) {
        String before = prose.text().substring(0, sentence.span().end());
        return time.tense() != Tense.PAST
                && !TIMES.occurs("settled-year", sentence)
                && !YEAR.matcher(before).find();
    }

    private static boolean isOfSeveralYears(Plan plan) {
        return plan.validity()
                .flatMap(its ->
                        its.earliest().flatMap(first -> its.latest().filter(last -> last.getYear() > first.getYear())))
                .isPresent();
    }

    private static boolean isCertain(TimeFrame frame) {
        return frame.certainty() == TimeCertainty.CERTAIN;
    }
}

package se.tertial.plan.rules.builtin.waiting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tertial.plan.model.assignment.Dependency;
import se.tertial.plan.model.followup.Deviation;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.rules.builtin.comment.CommentOf;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.language.Anchor;
import se.tertial.plan.rules.language.Tense;
import se.tertial.plan.rules.language.TimePhrase;
import se.tertial.plan.rules.language.TimePhraseKind;
import se.tertial.plan.rules.language.prose.PhraseList;
import se.tertial.plan.rules.language.prose.PhraseMatch;
import se.tertial.plan.rules.language.prose.Sentence;
import se.tertial.plan.rules.language.prose.Terms;
import se.tertial.plan.rules.language.prose.Word;

/** Whether a report says who settles what a comment needs or waits for, and when. */
final class Settling {

    private static final PhraseList NEEDS = PhraseList.of("needs");
    private static final PhraseList WAITING = PhraseList.of("waiting");
    private static final int NEAR = 4;
    private static final int FAR = 6;

    private final RuleContext context;
    private final Set<Ref> expected;
    private final CommentOf comment;
    private final List<Sentence> sentences;

    Settling(RuleContext context, Set<Ref> expected, CommentOf comment) {
        this.context = context;
        this.expected = expected;
        this.comment = comment;
        this.sentences = comment.prose().sentences();
    }

    /** Whether somebody has been given it, it was decided, or a date is told. */
    boolean isSettled(Want need) {
        int at = at(need);
        Set<String> terms = need.terms();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            boolean near = i == at || i == at + 1;
            if (hasDecision(sentence, need) && (near || isAbout(sentence, terms))) {
                return true;
            }
            boolean dated = i == at ? isDated(need) : hasDate(sentence) && isLinked(sentence, NEEDS, terms);
            if (dated) {
                return true;
            }
        }
        return isTakenCareOf(need) || isExpected() || isAnsweredElsewhere(need);
    }

    /** Another body says in the same report what is done about it. */
    private boolean isAnsweredElsewhere(Want need) {
        Set<String> named = new HashSet<>(need.units());
        named.addAll(need.things());
        return CommentOf.all(comment.view()).stream()
                .filter(its -> !its.ref().equals(comment.ref()))
                .flatMap(its -> its.prose().sentences().stream())
                .filter(sentence -> isAbout(sentence, named))
                .anyMatch(sentence -> hasDecision(sentence, need));
    }

    /** Whether it is told until when, or that what was waited for has come. */
    boolean isEnding(Want wait) {
        int at = at(wait);
        for (int i = Math.max(0, at - 1); i <= Math.min(at + 1, sentences.size() - 1); i++) {
            Sentence sentence = sentences.get(i);
            boolean linked = i == at || isLinked(sentence, WAITING, wait.terms());
            if (linked && (hasDate(sentence) || (i >= at && hasEnded(sentence, wait)))) {
                return true;
            }
        }
        boolean newDate = comment.view().report().deviations().stream()
                .anyMatch(its -> its.newDate().isPresent());
        return newDate || isExpected();
    }

    private int at(Want want) {
        int at = 0;
        while (!sentences.get(at).equals(want.sentence())) {
            at++;
        }
        return at;
    }

    private static boolean hasEnded(Sentence sentence, Want wait) {
        List<PhraseMatch> notYet = WAITING.all("not-yet", sentence);
        return WAITING.all("ended", sentence).stream()
                .filter(its ->
                        notYet.stream().noneMatch(no -> no.first() >= its.first() - NEAR && no.first() <= its.last()))
                .anyMatch(its -> !sentence.equals(wait.sentence())
                        || its.first() > wait.cue().last() + wait.words().size());
    }

    /** A dependency that was recorded says when it is expected to be settled. */
    private boolean isExpected() {
        return expected.contains(comment.view().subject());
    }

    /** The things for which a recorded dependency says when it is expected to be settled. */
    static Set<Ref> expected(RuleContext context) {
        return context.catalogue().dependencies().stream()
                .filter(its -> its.expected().isPresent())
                .map(Dependency::from)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean hasDecision(Sentence sentence, Want need) {
        List<PhraseMatch> decisions = NEEDS.all("settled", sentence);
        if (decisions.isEmpty()) {
            return false;
        }
        List<PhraseMatch> denials = NEEDS.all("unsettled", sentence);
        Clauses clauses = new Clauses(sentence);
        return decisions.stream()
                .filter(its -> !sentence.equals(need.sentence())
                        || !need.words().contains(sentence.words().get(its.first())))
                .anyMatch(its -> denials.stream()
                        .noneMatch(no -> no.first() >= Math.max(clauses.start(its.first()), its.first() - FAR)
                                && no.first() <= its.last() + 1));
    }

    private boolean hasDate(Sentence sentence) {
        return dates(sentence).findAny().isPresent();
    }

    private Stream<TimePhrase> dates(Sentence sentence) {
        LocalDate day = comment.view().day();
        return sentence.times().stream()
                .filter(its -> its.kind() == TimePhraseKind.CALENDAR && its.tense() != Tense.PAST)
                .filter(its -> its.latest().map(latest -> !latest.isBefore(day)).orElse(true));
    }

    /** A date in the same sentence may belong to something else that is said there, after an "och". */
    private boolean isDated(Want need) {
        Sentence sentence = need.sentence();
        return dates(sentence).anyMatch(date -> {
            List<Word> own = ownClause(sentence, date);
            return own.contains(sentence.words().get(need.cue().last()))
                    || isLinked(own, NEEDS, sentence, need.terms());
        });
    }

    private static List<Word> ownClause(Sentence sentence, TimePhrase date) {
        List<Word> words = sentence.words();
        int at = 0;
        while (at + 1 < words.size() && words.get(at).end() <= date.start()) {
            at++;
        }
        int start = new Clauses(sentence).start(at);
        for (int i = start; i < at; i++) {
            int from = words.get(i).end();
            boolean verbFollows =
                    sentence.cues().stream().anyMatch(cue -> cue.start() > from && cue.end() <= date.start());
            if (words.get(i).lower().equals("och") && verbFollows) {
                start = i + 1;
            }
        }
        return words.subList(start, at + 1);
    }

    private static boolean isLinked(Sentence sentence, PhraseList list, Set<String> terms) {
        return isLinked(sentence.words(), list, sentence, terms);
    }

    private static boolean isLinked(List<Word> words, PhraseList list, Sentence sentence, Set<String> terms) {
        boolean points = list.all("pointer", sentence).stream()
                .map(its -> sentence.words().get(its.first()))
                .anyMatch(words.subList(0, Math.min(NEAR, words.size()))::contains);
        return points
                || words.stream().flatMap(word -> Terms.of(word).stream()).anyMatch(its -> Terms.isRelated(its, terms));
    }

    private static boolean isAbout(Sentence sentence, Collection<String> terms) {
        return sentence.words().stream()
                .flatMap(word -> Terms.of(word).stream())
                .anyMatch(its -> Terms.isRelated(its, terms));
    }

    /** A deviation with action and owner takes care of a need, unless it is plainly about something else in the report. */
    private boolean isTakenCareOf(Want need) {
        return comment.view().report().deviations().stream()
                .filter(its -> its.action().isPresent() && its.owner().isPresent())
                .map(this::terms)
                .anyMatch(its -> !Terms.shared(its, terms(need.sentence())).isEmpty()
                        || Terms.shared(its, rest(need)).isEmpty());
    }

    private Set<String> terms(Deviation deviation) {
        List<Text> texts = Stream.of(deviation.cause(), deviation.effect(), deviation.action())
                .flatMap(Optional::stream)
                .toList();
        return context.prose(texts, Anchor.followUp(comment.view().period())).terms();
    }

    /** What the comment tells beside the need. */
    private Set<String> rest(Want need) {
        return sentences.stream()
                .filter(sentence -> !sentence.equals(need.sentence()))
                .flatMap(sentence -> terms(sentence).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> terms(Sentence sentence) {
        return sentence.words().stream()
                .flatMap(word -> Terms.of(word).stream())
                .collect(Collectors.toSet());
    }
}

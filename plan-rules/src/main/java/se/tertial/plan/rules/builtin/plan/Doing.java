package se.tertial.plan.rules.builtin.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.rules.builtin.Activities;
import se.tertial.plan.rules.builtin.Wordings;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.language.prose.PhraseList;
import se.tertial.plan.rules.language.prose.PhraseMatch;
import se.tertial.plan.rules.language.prose.Prose;
import se.tertial.plan.rules.language.prose.Sentence;
import se.tertial.plan.rules.language.prose.Terms;
import se.tertial.plan.rules.language.prose.Word;

/**
 * An activity with what its words say that it is. Immutable.
 *
 * @param its the activity
 * @param plan the plan that it stands in
 * @param prose its title and text
 * @param sentences the stems of the words of each sentence, without those that only join others
 * @param terms the stems that tell what it is about
 * @param marks the words that say where, for whom, when and which one, in it and in the headings above it
 */
record Doing(
        Activities its, Plan plan, Prose prose, List<Set<String>> sentences, Set<String> terms, Set<String> marks) {

    private static final PhraseList PHRASES = PhraseList.of("differences");

    static Doing of(RuleContext context, Activities its, Plan plan, Text area) {
        Prose prose = context.prose(Wordings.texts(its.activity()).toList(), context.anchor(plan));
        Stream<Text> above = its.above().stream().map(Activity::title).flatMap(Optional::stream);
        Prose headings = context.prose(Stream.concat(Stream.of(area), above).toList(), context.anchor(plan));
        Set<String> marks = new LinkedHashSet<>(marks(prose));
        marks.addAll(marks(headings));
        return new Doing(
                its, plan, prose, prose.sentences().stream().map(Doing::stems).toList(), prose.terms(), marks);
    }

    private static Set<String> stems(Sentence sentence) {
        List<Word> words = new ArrayList<>(sentence.words());
        Set<String> stems = new LinkedHashSet<>();
        for (PhraseMatch verb : PHRASES.all("verb", sentence)) {
            stems.add(verb.value());
            words.remove(sentence.words().get(verb.first()));
            words.remove(sentence.words().get(verb.last()));
        }
        words.stream().filter(word -> !Terms.isJoining(word)).forEach(word -> stems.add(Terms.stem(word.lower())));
        return stems;
    }

    /** Numbers, names within a sentence, and what the list says. */
    private static Set<String> marks(Prose prose) {
        Set<String> marks = new LinkedHashSet<>();
        for (Sentence sentence : prose.sentences()) {
            List<Word> words = sentence.words();
            words.stream()
                    .filter(word -> Character.isDigit(word.text().charAt(0))
                            || (word.isCapitalised()
                                    && word.start() > words.get(0).start()))
                    .forEach(word -> marks.add(Terms.stem(word.lower())));
            PHRASES.all("differs", sentence)
                    .forEach(match ->
                            marks.add(Terms.stem(words.get(match.first()).lower())));
        }
        return marks;
    }

    Set<String> stems() {
        return sentences.stream().flatMap(Set::stream).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Which share of the stems of both both have. */
    double similarity(Doing other) {
        Set<String> all = stems();
        Set<String> common = new HashSet<>(all);
        common.retainAll(other.stems());
        all.addAll(other.stems());
        return all.isEmpty() ? 0 : (double) common.size() / all.size();
    }

    /** Whether both tell of something that the other does not. */
    boolean hasOtherTermsThan(Doing other) {
        return hasTermBeyond(other) && other.hasTermBeyond(this);
    }

    private boolean hasTermBeyond(Doing other) {
        Set<String> others = other.stems();
        return stems().stream().anyMatch(stem -> terms.contains(stem) && !Terms.isRelated(stem, others));
    }

    /** Whether all that it says, in its last sentence if it has a title, is in one sentence of the other. */
    boolean isContainedIn(Doing other, int fewestStems, int fewestTerms) {
        if (sentences.size() > 2 || sentences.isEmpty()) {
            return false;
        }
        Set<String> said = sentences.get(sentences.size() - 1);
        long exact = said.stream()
                .filter(terms::contains)
                .filter(other.terms::contains)
                .count();
        return said.size() >= fewestStems
                && exact >= fewestTerms
                && other.sentences.stream()
                        .anyMatch(sentence -> said.stream().allMatch(stem -> Terms.isRelated(stem, sentence)));
    }

    /** Whether they are for different places, groups, years, or otherwise each say which one is meant. */
    boolean isApartFrom(Doing other) {
        return (!other.marks.containsAll(marks) && !marks.containsAll(other.marks))
                || areDisjoint(targetGroups(), other.targetGroups())
                || areDisjoint(years(), other.years());
    }

    private List<Id> targetGroups() {
        return its.activity().targetGroups();
    }

    private List<Integer> years() {
        return its.activity().timeFrames().stream()
                .flatMap(time -> Stream.of(time.earliest(), time.latest()))
                .flatMap(Optional::stream)
                .map(day -> day.getYear())
                .toList();
    }

    private static boolean areDisjoint(Collection<?> some, Collection<?> others) {
        return !some.isEmpty() && !others.isEmpty() && Collections.disjoint(some, others);
    }
}

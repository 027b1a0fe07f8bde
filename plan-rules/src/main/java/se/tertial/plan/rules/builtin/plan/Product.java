package se.tertial.plan.rules.builtin.plan;

import java.util.Optional;
import se.tertial.plan.rules.language.prose.PhraseList;
import se.tertial.plan.rules.language.prose.PhraseMatch;
import se.tertial.plan.rules.language.prose.Prose;
import se.tertial.plan.rules.language.prose.Sentence;

/**
 * A thing that an activity says first that it is to make: "Skriva en handbok …", "Förstudien lämnas …". A thing that is only
 * mentioned on the way is none.
 */
final class Product {

    private static final String MAKING = "making";
    private static final String PRODUCT = "product";
    private static final int NEAR = 8;
    private static final int OPENING = 4;

    private Product() {}

    static boolean opens(Prose prose) {
        Optional<Sentence> first = prose.sentences().stream().findFirst();
        return first.filter(sentence -> makesFirst(sentence) || isMade(sentence))
                .isPresent();
    }

    private static boolean makesFirst(Sentence sentence) {
        PhraseList amounts = PhraseList.of("amounts");
        Optional<PhraseMatch> making = amounts.find(MAKING, sentence).filter(its -> its.first() == 0);
        return making.isPresent()
                && amounts.all(PRODUCT, sentence).stream()
                        .anyMatch(product -> product.first() > making.get().last()
                                && product.first() <= making.get().last() + NEAR);
    }

    private static boolean isMade(Sentence sentence) {
        PhraseList amounts = PhraseList.of("amounts");
        Optional<PhraseMatch> product = amounts.find(PRODUCT, sentence).filter(its -> its.first() < OPENING);
        return product.isPresent()
                && amounts.all(MAKING, sentence).stream()
                        .anyMatch(making -> making.first() > product.get().last()
                                && making.first() <= product.get().last() + NEAR);
    }
}

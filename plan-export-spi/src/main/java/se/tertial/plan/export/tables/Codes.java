package se.tertial.plan.export.tables;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import se.tertial.plan.rules.Bilingual;

/** The codes that tables write for the constants of an enum, and what they are called. */
final class Codes {

    private static final WordFile WORDS = WordFile.named("codes");

    private Codes() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All codes of an enum, in the order of its constants, with their words. */
    static <E extends Enum<E>> Map<String, Bilingual> all(Class<E> type) {
        Map<String, Bilingual> codes = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            codes.put(of(constant), WORDS.word(key(constant)));
        }
        return codes;
    }

    /** Where the word of a constant stands: {@code PartyRole.lead}. */
    static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + of(constant);
    }
}

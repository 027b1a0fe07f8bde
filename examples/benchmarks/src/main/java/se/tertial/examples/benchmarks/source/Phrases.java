package se.tertial.examples.benchmarks.source;

import java.util.Random;

/** Made-up Swedish prose: a few words of ours in any order, with quotes and line breaks now and then. The same for the same seed. */
final class Phrases {

    private static final String[] NOUNS = {
        "kollektivtrafiken",
        "vårdcentralen",
        "handlingsplanen",
        "uppföljningen",
        "kompetensförsörjningen",
        "folkhögskolan",
        "länsmuseet",
        "beredskapen",
        "landsbygden",
        "besöksnäringen",
        "tillgängligheten",
        "nämnden",
        "regionstyrelsen",
        "samverkan",
        "målgruppen",
        "kultur i vården",
        "hållplatserna",
        "energiåtgången",
        "budgeten",
        "arbetsmiljön"
    };
    private static final String[] VERBS = {
        "har utvecklats", "ska stärkas", "återrapporteras", "pågår enligt plan", "försenas något", "prövas i länet",
        "följs upp", "behöver förtydligas", "har påbörjats", "redovisas till hösten", "samordnas", "utvärderas"
    };
    private static final String[] LINKS = {
        "i samråd med",
        "utifrån",
        "med stöd av",
        "tillsammans med",
        "på grund av",
        "inom ramen för",
        "i väntan på",
        "trots",
        "genom",
        "till följd av"
    };
    private static final String[] SAID = {
        "\"En väg in\"", "\"Nära vård\"", "”Hela länet”", "\"Grönt ljus; nu\"", "Å & Ö <2030>", "steg 1–3"
    };

    private final Random random;

    Phrases(long seed) {
        this.random = new Random(seed);
    }

    /** A number from 0 to the bound, that excluded. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Sentences of some length in characters, both bounds included. */
    String prose(int shortest, int longest) {
        int length = shortest + random.nextInt(longest - shortest + 1);
        StringBuilder prose = new StringBuilder(length + 80);
        while (prose.length() < length) {
            if (!prose.isEmpty()) {
                prose.append(random.nextInt(12) == 0 ? '\n' : ' ');
            }
            sentence(prose);
        }
        prose.setLength(length - 1);
        int last = length - 2;
        if (Character.isWhitespace(prose.charAt(last))) {
            prose.setCharAt(last, 'e');
        }
        return prose.append('.').toString();
    }

    private void sentence(StringBuilder prose) {
        int start = prose.length();
        prose.append(one(NOUNS)).append(' ').append(one(VERBS));
        for (int more = random.nextInt(3); more > 0; more--) {
            prose.append(' ').append(one(LINKS)).append(' ').append(one(NOUNS));
        }
        if (random.nextInt(10) == 0) {
            prose.append(", ").append(one(SAID));
        }
        prose.append('.').setCharAt(start, Character.toUpperCase(prose.charAt(start)));
    }

    private String one(String[] words) {
        return words[random.nextInt(words.length)];
    }
}

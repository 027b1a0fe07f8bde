package se.tertial.examples.benchmarks.source;

import java.util.Random;

/**
 * Made-up Swedish prose: compounds of a few stems, verbs and prepositions of ours in any order, with quotes and line breaks now and then. There
 * are tens of thousands of compounds, so that it packs about as well as prose does. The same for the same seed.
 */
final class Phrases {

    private static final String[] FIRST = {
        "region",
        "vård",
        "kultur",
        "trafik",
        "folkhälso",
        "miljö",
        "energi",
        "bibliotek",
        "musei",
        "skol",
        "landsbygds",
        "närings",
        "kompetens",
        "beredskaps",
        "digitaliserings",
        "jämställdhets",
        "barn",
        "ungdoms",
        "äldre",
        "språk",
        "samiska",
        "skärgårds",
        "fjäll",
        "cykel",
        "buss",
        "tåg",
        "hållplats",
        "tandvårds",
        "primärvårds",
        "sjukhus",
        "forsknings",
        "innovations",
        "livsmedels",
        "klimat",
        "vatten",
        "skogs",
        "friluftslivs",
        "turist",
        "arkiv",
        "film",
        "teater",
        "dans",
        "konst",
        "slöjd",
        "förebyggande",
        "patient",
        "anhörig",
        "upphandlings",
        "ekonomi",
        "fastighets",
        "personal",
        "arbetsmiljö",
        "chefs",
        "säkerhets",
        "krisberedskaps",
        "minoritets",
        "tillgänglighets",
        "medborgar",
        "bredbands",
        "kunskaps"
    };
    private static final String[] SECOND = {
        "plan",
        "strategi",
        "uppdrag",
        "samverkan",
        "avtal",
        "budget",
        "utredning",
        "nämnd",
        "styrning",
        "stöd",
        "arbete",
        "utveckling",
        "område",
        "program",
        "projekt",
        "mål",
        "behov",
        "insats",
        "åtgärd",
        "modell",
        "nätverk",
        "center",
        "verksamhet",
        "kartläggning",
        "underlag",
        "beslut",
        "process",
        "rutin",
        "analys",
        "mätning",
        "utbildning",
        "satsning",
        "tjänst",
        "lösning",
        "grupp",
        "forum",
        "dialog",
        "rapport",
        "riktlinje",
        "resurs",
        "försörjning",
        "planering",
        "bevakning",
        "prövning",
        "inriktning",
        "effekt",
        "kostnad",
        "kapacitet",
        "organisation",
        "handläggning"
    };
    private static final String[] ENDINGS = {"", "en", "ens", "er", "erna", "et", "s"};
    private static final String[] VERBS = {
        "har utvecklats", "ska stärkas", "återrapporteras", "pågår enligt plan", "försenas något",
                "prövas i hela länet",
        "följs upp", "behöver förtydligas", "har påbörjats", "redovisas till hösten", "samordnas", "utvärderas",
        "har lett till bättre", "kräver fler", "förutsätter", "omfattar också", "väntar på", "ersätter tidigare",
        "bygger vidare på", "har minskat behovet av", "saknar fortfarande", "införs stegvis under våren"
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
        "till följd av",
        "och",
        "samt",
        "liksom",
        "utan",
        "i"
    };
    private static final String[] SYLLABLES = {
        "al", "berg", "bo", "by", "dal", "ek", "fors", "gra", "hag", "in", "kal", "lind", "mo", "nor", "ors", "pil",
        "ras", "sten", "tor", "und", "vi", "yl", "ång", "ås", "ö"
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
        compound(prose);
        prose.append(' ').append(one(VERBS)).append(' ');
        compound(prose);
        for (int more = random.nextInt(3); more > 0; more--) {
            prose.append(' ').append(one(LINKS)).append(' ');
            compound(prose);
        }
        prose.append(" i ");
        place(prose);
        if (random.nextInt(8) == 0) {
            prose.append(", ").append(one(SAID));
        }
        if (random.nextInt(3) == 0) {
            prose.append(" (").append(random.nextInt(9_000) + 100).append(" tkr)");
        }
        prose.append('.').setCharAt(start, Character.toUpperCase(prose.charAt(start)));
    }

    private void compound(StringBuilder prose) {
        prose.append(one(FIRST)).append(one(SECOND)).append(one(ENDINGS));
    }

    /** A place that is on no map. */
    private void place(StringBuilder prose) {
        int start = prose.length();
        for (int syllables = 2 + random.nextInt(2); syllables > 0; syllables--) {
            prose.append(one(SYLLABLES));
        }
        prose.setCharAt(start, Character.toUpperCase(prose.charAt(start)));
    }

    private String one(String[] words) {
        return words[random.nextInt(words.length)];
    }
}

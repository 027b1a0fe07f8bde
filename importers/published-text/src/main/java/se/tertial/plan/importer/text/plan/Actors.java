package se.tertial.plan.importer.text.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tertial.plan.importer.text.grammar.Table;
import se.tertial.plan.importer.text.input.Spaces;
import se.tertial.plan.importer.text.reading.BodyRegister;
import se.tertial.plan.importer.text.reading.Parties;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.identity.Source;
import se.tertial.plan.model.organisation.BodyKind;
import se.tertial.plan.model.organisation.Party;
import se.tertial.plan.model.organisation.PartyRole;

/** Finds who does what an activity says, and with whom. */
final class Actors {

    private static final Set<String> VERBS =
            Table.read(Actors.class, "actor-verbs.csv").foldedWords();
    private static final Pattern AFTER = Pattern.compile("^s?[\\s\\u00A0]+(\\p{L}+)");
    private static final Pattern BEFORE = Pattern.compile("(\\p{L}+)[\\s\\u00A0]+(?:(?:den|det|de)[\\s\\u00A0]+)?$");
    private static final Pattern UNIT = Pattern.compile("(?<!\\p{L})(?:[\\p{Lu}]\\p{L}{0,40}?"
            + Table.read(Actors.class, "unit-endings.csv").alternatives() + "|"
            + Table.read(Actors.class, "vague-units.csv").alternatives() + ")(?!\\p{L})");
    private static final Pattern PARTNERS = Pattern.compile(
            "(?<!\\p{L})" + Table.read(Actors.class, "partner-cues.csv").alternatives() + "[\\s\\u00A0]+(.{2,120})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern STOP = Pattern.compile(
            "[.;:()–]|,[\\s\\u00A0]|[\\s\\u00A0](?:-|som|för att|för|ska|under|inom|i|på|och att|kring|om|vid|genom|är|har|den|till|samt|enligt|utifrån)[\\s\\u00A0]");
    private static final Pattern STOP_AFTER_NAME = Pattern.compile(
            "[.;:()–]|,[\\s\\u00A0]|[\\s\\u00A0](?:-|som|för att|ska|under|inom|och att|kring|om|genom|är|har|samt|enligt|utifrån)[\\s\\u00A0]");
    private static final Pattern AND = Pattern.compile("[\\s\\u00A0]+och[\\s\\u00A0]+");
    private static final int NEAR = 60;

    private Actors() {}

    /** The units whose name stands beside a verb of doing, or after the "av" of a passive, each once. */
    static List<Party> responsible(String text, BodyRegister register, Source source) {
        List<Party> parties = new ArrayList<>();
        for (BodyRegister.Named named : register.in(text)) {
            boolean inside = register.kind(named.ref())
                    .filter(kind -> kind == BodyKind.EXTERNAL)
                    .isEmpty();
            if (inside && acts(text, named.start(), named.end())) {
                add(parties, Parties.of(named.ref(), PartyRole.LEAD, register, source));
            }
        }
        Matcher unit = UNIT.matcher(text);
        while (parties.isEmpty() && unit.find()) {
            if (acts(text, unit.start(), unit.end())) {
                add(parties, Parties.of(unit.group(), PartyRole.LEAD, register, source));
            }
        }
        return parties;
    }

    private static void add(List<Party> parties, Party party) {
        if (!parties.contains(party)) {
            parties.add(party);
        }
    }

    private static boolean acts(String text, int start, int end) {
        Matcher after = AFTER.matcher(text.substring(end, Math.min(text.length(), end + NEAR)));
        if (after.find() && VERBS.contains(Spaces.fold(after.group(1)))) {
            return true;
        }
        Matcher before = BEFORE.matcher(text.substring(Math.max(0, start - NEAR), start));
        if (!before.find()) {
            return false;
        }
        String word = Spaces.fold(before.group(1));
        return word.equals("av") || (VERBS.contains(word) && !word.equals("är"));
    }

    /** Those named after "i samverkan med" and the like; bodies of the organisation itself, too. */
    static List<Party> partners(String text, BodyRegister register, Source source) {
        List<Party> partners = new ArrayList<>();
        Matcher cue = PARTNERS.matcher(text);
        int from = 0;
        while (cue.find(from)) {
            String rest = cue.group(1);
            List<BodyRegister.Named> known = register.in(rest);
            if (!known.isEmpty() && known.get(0).start() == 0) {
                known(rest, known)
                        .forEach(ref -> add(partners, Parties.of(ref, PartyRole.COOPERATES, register, source)));
            } else {
                words(rest).ifPresent(words -> named(words, register, source, partners));
            }
            from = cue.start(1);
        }
        return partners;
    }

    private static void named(String words, BodyRegister register, Source source, List<Party> partners) {
        for (String name : AND.split(words, -1)) {
            add(partners, Parties.of(Spaces.strip(name), PartyRole.COOPERATES, register, source));
        }
    }

    private static List<Ref> known(String rest, List<BodyRegister.Named> named) {
        List<Ref> refs = new ArrayList<>();
        int end = 0;
        for (BodyRegister.Named next : named) {
            String between = rest.substring(end, next.start());
            if (refs.isEmpty() || between.matches("s?[\\s\\u00A0]*(?:,|och)[\\s\\u00A0]+")) {
                refs.add(next.ref());
                end = next.end();
            }
        }
        return refs;
    }

    private static Optional<String> words(String rest) {
        boolean name = Character.isUpperCase(rest.codePointAt(0));
        Matcher stop = (name ? STOP_AFTER_NAME : STOP).matcher(rest);
        String words = Spaces.strip(stop.find() ? rest.substring(0, stop.start()) : rest)
                .replaceAll("[,.]$", "");
        return Optional.of(words).filter(its -> !its.isEmpty());
    }
}

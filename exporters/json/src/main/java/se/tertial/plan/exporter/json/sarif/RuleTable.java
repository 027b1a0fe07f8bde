package se.tertial.plan.exporter.json.sarif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.tertial.plan.exporter.json.codec.WordCodec;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.MessageTemplate;
import se.tertial.plan.rules.check.RuleDescriptor;
import se.tertial.plan.rules.check.RuleRun;

/** The rules of a run, and references to them. */
final class RuleTable {

    private static final Bilingual ADVICE = Bilingual.of("Gör så här", "What to do");
    private static final Bilingual BASIS = Bilingual.of("Grund", "Basis");

    private final List<RuleDescriptor> rules;
    private final Wording wording;
    private final Map<String, Integer> indexes = new HashMap<>();

    RuleTable(List<RuleRun> runs, Wording wording) {
        this.rules = runs.stream().map(RuleRun::descriptor).toList();
        this.wording = wording;
        for (int i = 0; i < rules.size(); i++) {
            indexes.putIfAbsent(rules.get(i).id(), i);
        }
    }

    void writeAll(Members json) {
        json.objects("rules", rules, rule -> write(rule, json));
    }

    /** Where the rule stands among all; empty if it is none of the run. */
    Optional<Integer> index(String rule) {
        return Optional.ofNullable(indexes.get(rule));
    }

    /** The key of a message of a rule, which stays when its words are mended; empty if it has no such message. */
    Optional<String> key(String rule, MessageTemplate message) {
        return index(rule)
                .flatMap(index -> rules.get(index).messages().entrySet().stream()
                        .filter(entry -> entry.getValue().equals(message))
                        .map(Map.Entry::getKey)
                        .findFirst());
    }

    private void write(RuleDescriptor rule, Members json) {
        json.text("id", rule.id());
        json.text("name", name(rule.title().en()));
        json.object("shortDescription", () -> json.text("text", wording.sentence(rule.title())));
        json.object("fullDescription", () -> json.text("text", wording.sentence(rule.rationale())));
        json.object("help", () -> writeHelp(rule, json));
        json.object("defaultConfiguration", () -> json.text("level", Levels.of(rule.severity())));
        json.object("properties", () -> {
            json.truth("recommended", rule.recommended());
            json.texts("needs", rule.needs().stream().map(WordCodec::word).toList());
            json.texts("subsumes", rule.subsumes());
        });
    }

    private void writeHelp(RuleDescriptor rule, Members json) {
        List<String> plain = new ArrayList<>();
        List<String> marked = new ArrayList<>();
        rule.advice().ifPresent(advice -> add(ADVICE, advice, plain, marked));
        add(BASIS, rule.basis(), plain, marked);
        json.text("text", String.join("\n", plain));
        json.text("markdown", String.join("\n\n", marked));
    }

    private void add(Bilingual heading, Bilingual words, List<String> plain, List<String> marked) {
        plain.add(wording.of(heading) + ": " + wording.sentence(words));
        marked.add("**" + wording.of(heading) + ":** " + Wording.markdown(wording.sentence(words)));
    }

    /**
     * Words as one word, each with one capital letter, without articles and other words of one letter: {@code TimeHasRunOut};
     * empty if none is of letters and digits.
     */
    static Optional<String> name(String title) {
        StringBuilder name = new StringBuilder();
        for (String word : title.replaceAll("['’]", "").split("[^A-Za-z0-9]+", -1)) {
            if (word.length() > 1) {
                name.append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                        .append(word.substring(1).toLowerCase(Locale.ROOT));
            }
        }
        return Optional.of(name.toString()).filter(its -> !its.isEmpty());
    }
}

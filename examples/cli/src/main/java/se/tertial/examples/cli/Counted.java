package se.tertial.examples.cli;

import java.util.Map;
import java.util.TreeMap;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.MessageTemplate;

/** Words that follow the numbers beside them: one finding, two findings. */
final class Counted {

    private Counted() {}

    static Bilingual of(String sv, String en, Map<String, Integer> numbers) {
        Map<String, String> values = new TreeMap<>();
        numbers.forEach((name, number) -> values.put(name, number.toString()));
        MessageTemplate template = MessageTemplate.of(sv, en);
        return Bilingual.of(template.render(Language.SV, values), template.render(Language.EN, values));
    }
}

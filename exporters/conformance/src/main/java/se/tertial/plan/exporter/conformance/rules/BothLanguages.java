package se.tertial.plan.exporter.conformance.rules;

import java.util.List;
import se.tertial.plan.export.spi.ExporterDescriptor;
import se.tertial.plan.exporter.conformance.trial.Subject;
import se.tertial.plan.exporter.conformance.trial.Words;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.Parameter;

/**
 * People choose by these words. A name may be the same in both languages; a sentence is not.
 */
final class BothLanguages extends ExporterRule {

    BothLanguages() {
        super(
                "M02",
                "describe itself and its options in Swedish and in English",
                "give Bilingual.of the Swedish words first and the English ones second, each on one line");
    }

    @Override
    void check(Subject subject) {
        ExporterDescriptor descriptor = subject.exporter().descriptor();
        oneLine("name", descriptor.name());
        sentence("description", descriptor.description());
        for (Parameter<?> parameter : descriptor.parameters()) {
            sentence("help of option '" + parameter.name() + "'", parameter.help());
        }
    }

    private void sentence(String what, Bilingual words) {
        oneLine(what, words);
        if (words.sv().equals(words.en())) {
            throw broken("the " + what + " is " + Words.shown(words.sv()) + " in both");
        }
    }

    private void oneLine(String what, Bilingual words) {
        for (String text : List.of(words.sv(), words.en())) {
            if (text.chars().anyMatch(Character::isISOControl)) {
                throw broken(
                        "the " + what + " is " + Words.shown(text) + ", with a control character or line break in it");
            }
        }
    }
}

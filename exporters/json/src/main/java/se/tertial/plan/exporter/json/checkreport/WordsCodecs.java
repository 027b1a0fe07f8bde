package se.tertial.plan.exporter.json.checkreport;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.exporter.json.codec.Codec;
import se.tertial.plan.exporter.json.codec.Fields;
import se.tertial.plan.exporter.json.codec.Words;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.MessageTemplate;

/** The codecs of words for people: {@code {"sv": …, "en": …}}. */
final class WordsCodecs {

    static final Codec<Bilingual> BILINGUAL = Fields.<Bilingual, Draft>plain("bilingual", Draft::new, Draft::words)
            .required("sv", Words.STRING, Bilingual::sv, (draft, value) -> draft.sv = value)
            .required("en", Words.STRING, Bilingual::en, (draft, value) -> draft.en = value)
            .codec();

    static final Codec<MessageTemplate> TEMPLATE = Fields.<MessageTemplate, Draft>plain(
                    "messageTemplate", Draft::new, Draft::template)
            .required("sv", Words.STRING, template -> template.text().sv(), (draft, value) -> draft.sv = value)
            .required("en", Words.STRING, template -> template.text().en(), (draft, value) -> draft.en = value)
            .codec();

    private WordsCodecs() {}

    private static final class Draft {
        private @Nullable String sv;
        private @Nullable String en;

        Bilingual words() {
            return Bilingual.of(Objects.requireNonNull(sv), Objects.requireNonNull(en));
        }

        MessageTemplate template() {
            return new MessageTemplate(words());
        }
    }
}

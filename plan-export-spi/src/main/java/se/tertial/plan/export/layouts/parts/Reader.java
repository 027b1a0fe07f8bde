package se.tertial.plan.export.layouts.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.tertial.plan.export.layout.LayoutContext;
import se.tertial.plan.export.words.Reading;
import se.tertial.plan.export.words.Runs;
import se.tertial.plan.export.words.WordList;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.model.organisation.Contact;
import se.tertial.plan.model.organisation.Party;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.Bilingual;

/** What one reader is shown: words of ours, texts in the reader's language where they exist, names of things. */
public final class Reader {

    private static final WordList WORDS = WordList.of(Reader.class, "layouts");

    private final LayoutContext context;
    private final Names names;

    public Reader(LayoutContext context) {
        this.context = context;
        this.names = new Names(this);
    }

    /** A word in both languages. */
    public static Bilingual words(String key) {
        return WORDS.get(key);
    }

    public LayoutContext context() {
        return context;
    }

    public Catalogue catalogue() {
        return context.source().catalogue();
    }

    public Language language() {
        return context.language();
    }

    public String word(String key) {
        return WORDS.get(key).in(language());
    }

    /** The word for a constant of the model: its type and name are the key. */
    public String word(Enum<?> constant) {
        return word(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    public Text say(String key) {
        return Text.of(word(key));
    }

    public Text say(String key, Map<String, String> values) {
        return Text.of(WORDS.template(key).render(language(), values));
    }

    /** A sentence that counts: its place is called {@code n}. */
    public Text count(String key, long count) {
        return say(key, Map.of("n", String.valueOf(count)));
    }

    /**
     * A text of the portfolio for this reader: its translation, else itself with its language marked where that is not the
     * reader's.
     */
    public Text in(Text text) {
        return new Reading(language(), catalogue().organisation().language()).of(text);
    }

    public Optional<Text> in(Optional<Text> text) {
        return text.map(this::in).filter(its -> !its.isBlank());
    }

    /** Words of the portfolio that have no translation, such as a phrase as printed. */
    public Text own(String words) {
        return in(Text.of(words));
    }

    /** The same, in the quotes of the reader's language. */
    public Text quoted(String words) {
        return Runs.of(say("quote.begin")).and(own(words)).and(say("quote.end")).text();
    }

    public Text name(Ref ref) {
        return names.name(ref);
    }

    /** The name within a line: without the full stop at its end, and cut if it is long. */
    public Text brief(Ref ref) {
        return Brevity.of(name(ref));
    }

    public Text body(Id id) {
        return in(catalogue().body(id).map(Body::name)).orElseGet(() -> Text.of(id.value()));
    }

    /** The code of a body, else its name. */
    public Text code(Id id) {
        return catalogue()
                .body(id)
                .flatMap(Body::code)
                .map(Text::of)
                .filter(code -> !code.isBlank())
                .orElseGet(() -> body(id));
    }

    public Text bodies(Iterable<Id> ids) {
        List<Text> all = new ArrayList<>();
        ids.forEach(id -> all.add(body(id)));
        return Runs.joined(", ", all);
    }

    public Optional<Text> party(Party party) {
        Optional<Text> group = party.group().flatMap(catalogue()::bodyGroup).map(its -> in(its.name()));
        Optional<Text> name = Stream.of(
                        party.body().map(this::body),
                        group,
                        party.position().map(this::body),
                        party.name().map(this::own))
                .flatMap(Optional::stream)
                .findFirst();
        String role = "PartyRole." + party.role().name() + ".short";
        return name.map(its -> Runs.of(its)
                .and(word(role).equals("-") ? "" : " (" + word(role) + ")")
                .text());
    }

    public Optional<Text> parties(List<Party> parties) {
        List<Text> all =
                parties.stream().map(this::party).flatMap(Optional::stream).toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(Runs.joined(", ", all));
    }

    public String period(ReportingPeriod period) {
        return Bilingual.of(period.labelSv(), period.labelEn()).in(language());
    }

    public Optional<Text> contact(Contact contact) {
        List<Text> parts = Stream.of(
                        contact.name().map(this::own),
                        contact.email().map(Text::of),
                        contact.phone().map(Text::of),
                        contact.web().map(uri -> Text.of(uri.toString())))
                .flatMap(Optional::stream)
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(Runs.joined(", ", parts));
    }

    /** A text with its first letter large, for the beginning of a line. */
    public static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}

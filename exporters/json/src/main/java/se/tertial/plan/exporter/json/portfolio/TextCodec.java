package se.tertial.plan.exporter.json.portfolio;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.exporter.json.codec.Codec;
import se.tertial.plan.exporter.json.codec.Fields;
import se.tertial.plan.exporter.json.codec.ListCodec;
import se.tertial.plan.exporter.json.codec.Shape;
import se.tertial.plan.exporter.json.codec.Words;
import se.tertial.plan.exporter.json.read.Input;
import se.tertial.plan.exporter.json.read.Node;
import se.tertial.plan.exporter.json.write.Output;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.text.TextRun;

/**
 * A text: a string in the portfolio's language, or runs with a language each, or one of these for each language in which
 * the text exists, the portfolio's own among them.
 */
record TextCodec() implements Codec<Text> {

    static final TextCodec TEXT = new TextCodec();

    private static final ListCodec<TextRun> RUNS = new ListCodec<>(
            Fields.<TextRun, RunDraft>plain("run", RunDraft::new, RunDraft::build)
                    .required("text", Words.STRING, TextRun::text, (draft, value) -> draft.text = value)
                    .optional("lang", Words.LANGUAGE, TextRun::language, (draft, value) -> draft.lang = value)
                    .codec(),
            false);

    private static final Shape ONE_LANGUAGE = new Shape.AnyOf(
            "runs", "a string, or an array of runs {text, lang}", List.of(Words.STRING.shape(), RUNS.shape()));

    private static final Shape SHAPE = new Shape.AnyOf(
            "text",
            "a string, an array of runs {text, lang}, or an object of texts by language",
            List.of(ONE_LANGUAGE, new Shape.MapOf(Words.LANGUAGE.shape(), ONE_LANGUAGE)));

    @Override
    public void write(Text value, Output out) {
        if (value.translations().isEmpty()) {
            writeRuns(value.runs(), out);
            return;
        }
        out.startObject();
        out.name(out.language().tag());
        writeRuns(value.runs(), out);
        value.translations().forEach((language, runs) -> {
            out.name(language.tag());
            writeRuns(runs, out);
        });
        out.endObject();
    }

    private static void writeRuns(List<TextRun> runs, Output out) {
        if (runs.isEmpty()) {
            out.string("");
        } else if (runs.size() == 1 && runs.get(0).language().isEmpty()) {
            out.string(runs.get(0).text());
        } else {
            RUNS.write(runs, out);
        }
    }

    @Override
    public Optional<Text> read(Node node, Input in) {
        return node instanceof Node.Members object
                ? readLanguages(object, in)
                : readRuns(node, SHAPE, in).map(runs -> new Text(runs, new TreeMap<>()));
    }

    private static Optional<List<TextRun>> readRuns(Node node, Shape expected, Input in) {
        if (node instanceof Node.OfString string) {
            return Optional.of(List.of(new TextRun(string.value(), Optional.empty())));
        }
        if (node instanceof Node.Elements) {
            return RUNS.read(node, in);
        }
        in.notAString(node, expected.words());
        return Optional.empty();
    }

    private static Optional<Text> readLanguages(Node.Members object, Input in) {
        SortedMap<Language, List<TextRun>> texts = new TreeMap<>();
        Set<String> unread = new HashSet<>();
        object.forEachMember((tag, member) -> {
            if (!readLanguage(tag, member, texts, in)) {
                unread.add(tag);
            }
        });
        Optional<List<TextRun>> own = Optional.ofNullable(texts.remove(in.language()));
        if (own.isEmpty() && unread.isEmpty()) {
            in.problem(
                    object,
                    "the text in the portfolio's language is missing",
                    "a field '" + in.language() + "' beside the translations");
        }
        return own.map(runs -> new Text(runs, texts));
    }

    /** Reads the text in one language; false if it is unreadable, and then the input has been told why. */
    private static boolean readLanguage(String tag, Node member, Map<Language, List<TextRun>> texts, Input in) {
        Optional<Language> language = Words.LANGUAGE.parse(tag, member, in);
        Optional<List<TextRun>> runs = language.flatMap(its -> readRuns(member, ONE_LANGUAGE, in));
        if (runs.isEmpty()) {
            return false;
        }
        boolean isNew = texts.putIfAbsent(language.get(), runs.get()) == null;
        if (!isNew) {
            in.problem(member, "the language '" + language.get() + "' is given twice, under two tags");
        }
        return isNew;
    }

    @Override
    public Shape shape() {
        return SHAPE;
    }

    private static final class RunDraft {
        private @Nullable String text;
        private @Nullable Language lang;

        TextRun build() {
            return new TextRun(Objects.requireNonNull(text), Optional.ofNullable(lang));
        }
    }
}

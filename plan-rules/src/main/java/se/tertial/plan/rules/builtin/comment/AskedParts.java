package se.tertial.plan.rules.builtin.comment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.rules.language.prose.PhraseList;
import se.tertial.plan.rules.language.prose.PhraseMatch;
import se.tertial.plan.rules.language.prose.Prose;
import se.tertial.plan.rules.language.prose.Sentence;

/** The parts that an assignment is said to have: as recorded, or as its words list them. Lists of examples are no parts. */
final class AskedParts {

    private static final PhraseList PHRASES = PhraseList.of("parts");
    private static final Pattern BETWEEN_ITEMS =
            Pattern.compile("\\s*[,;]\\s*(?:(?:och|samt|eller)\\s+)?|\\s+(?:och|samt)\\s+");
    private static final Pattern TO_THE_END =
            Pattern.compile("(?:,? för att|,? i syfte att|,? vilket|,? som)\\b.*", Pattern.DOTALL);
    private static final Pattern NUMBERED = Pattern.compile("(?<=^|[\\s,;])(?:[a-h]|[1-9])\\)\\s");
    private static final Pattern OPEN_COMPOUND = Pattern.compile(".*\\p{L}-$");

    private AskedParts() {}

    /** The parts, in order; none if it has not at least two. */
    static List<String> of(Assignment assignment, Function<Text, Prose> reading) {
        List<String> recorded =
                assignment.parts().stream().map(reading).map(Prose::text).toList();
        if (recorded.size() > 1) {
            return recorded;
        }
        return Stream.concat(Stream.of(assignment.text()), assignment.scope().stream())
                .map(reading)
                .flatMap(prose -> prose.sentences().stream())
                .map(AskedParts::of)
                .filter(parts -> parts.size() > 1)
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> of(Sentence sentence) {
        List<String> numbered = List.of(NUMBERED.split(sentence.text()));
        if (numbered.size() > 2) {
            return numbered.stream().skip(1).map(AskedParts::trimmed).toList();
        }
        Optional<PhraseMatch> list = PHRASES.find("list", sentence);
        if (list.isPresent()) {
            return items(sentence, list.get());
        }
        int colon = sentence.text().indexOf(':');
        if (colon > 0 && colon + 1 < sentence.text().length()) {
            boolean examples = exampleBefore(sentence, sentence.span().start() + colon);
            return examples ? List.of() : items(sentence.text().substring(colon + 1));
        }
        List<String> joined = joined(sentence);
        return joined.isEmpty() ? pair(sentence) : joined;
    }

    private static List<String> items(Sentence sentence, PhraseMatch list) {
        int after = sentence.words().get(list.last()).end();
        boolean examples = PHRASES.all("example", sentence).stream()
                .anyMatch(example -> Math.abs(example.first() - list.last()) <= 2);
        return examples
                ? List.of()
                : items(sentence.text().substring(after - sentence.span().start()));
    }

    private static List<String> items(String list) {
        String ended = TO_THE_END.matcher(list.replaceAll("\\.\\s*$", "")).replaceFirst("");
        List<String> items = new ArrayList<>();
        for (String item : BETWEEN_ITEMS.split(ended.strip(), 0)) {
            int last = items.size() - 1;
            if (last >= 0 && OPEN_COMPOUND.matcher(items.get(last)).matches()) {
                items.set(last, items.get(last) + " och " + item);
            } else if (!item.isBlank()) {
                items.add(item.strip());
            }
        }
        return items;
    }

    /** "…, inklusive att …", "… samt införa …"; "att … och att …" only where no example goes before. */
    private static List<String> joined(Sentence sentence) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (PhraseMatch join : PHRASES.all("join", sentence)) {
            int at = startOf(sentence, join.first());
            String before = sentence.text().substring(start, at);
            if (isJoint(sentence, join, before)) {
                parts.add(before);
                start = sentence.words().get(join.last()).end()
                        - sentence.span().start();
            }
        }
        parts.add(sentence.text().substring(start));
        List<String> named = parts.stream()
                .map(AskedParts::trimmed)
                .filter(its -> !its.isEmpty())
                .toList();
        return named.size() > 1 ? named : List.of();
    }

    private static boolean isJoint(Sentence sentence, PhraseMatch join, String before) {
        if (join.printed().startsWith("och")) {
            return before.contains("att ")
                    && !exampleBefore(
                            sentence, sentence.words().get(join.first()).start());
        }
        return !join.printed().equals("samt") || isInfinitive(sentence, join.last() + 1);
    }

    private static boolean isInfinitive(Sentence sentence, int index) {
        return index < sentence.words().size()
                && sentence.words().get(index).lower().endsWith("a")
                && PHRASES.all("adjective", sentence).stream().noneMatch(its -> its.first() == index);
    }

    /** "såväl … som …": what stands between, and what follows. */
    private static List<String> pair(Sentence sentence) {
        for (PhraseMatch first : PHRASES.all("pair", sentence)) {
            for (int i = first.last() + 2; i < sentence.words().size() - 1; i++) {
                if (sentence.words().get(i).lower().equals(first.value())) {
                    String text = sentence.text();
                    String following =
                            text.substring(startOf(sentence, i) + first.value().length());
                    return List.of(
                            trimmed(text.substring(startOf(sentence, first.last() + 1), startOf(sentence, i))),
                            trimmed(TO_THE_END.matcher(following).replaceFirst("")));
                }
            }
        }
        return List.of();
    }

    private static int startOf(Sentence sentence, int word) {
        return sentence.words().get(word).start() - sentence.span().start();
    }

    private static String trimmed(String part) {
        return part.replaceAll("^[\\s,]+|[\\s,.]+$", "");
    }

    private static boolean exampleBefore(Sentence sentence, int offset) {
        return PHRASES.all("example", sentence).stream()
                .anyMatch(example -> sentence.words().get(example.first()).start() < offset);
    }
}

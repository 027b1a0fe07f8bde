package se.tertial.plan.importer.text.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tertial.plan.importer.text.grammar.Table;
import se.tertial.plan.importer.text.input.Spaces;
import se.tertial.plan.model.document.DocumentKind;

/**
 * A document that a text names.
 *
 * @param title its name in the indefinite form
 * @param kind what kind of document it is
 */
record NamedDocument(String title, DocumentKind kind) {

    private static final List<List<String>> NOUNS =
            Table.read(NamedDocument.class, "document-nouns.csv").rows();
    private static final String ADJECTIVE =
            "(?:Gemensam|Gemensamma|\\p{Lu}\\p{Ll}{2,30}(?:al|alt|ala|ell|ellt|ella|isk|iskt|iska))";
    private static final Pattern DECLARATION = Pattern.compile(
            "(?<!\\p{L})(Deklaration(?:en)?(?:[\\s\\u00A0](?:för|om|mot)[\\s\\u00A0][^.,;()]{2,100})?)");
    private static final String ABOUT =
            "[\\s\\u00A0](?:för|om|mot)[\\s\\u00A0](?:(?!(?:som|där|vilken|vilket|den|antog|antogs)(?!\\p{L}))"
                    + "[\\p{L}\\d–-]{1,40}(?:[\\s\\u00A0](?=[\\p{L}\\d])|(?![\\p{L}\\d–-]))){1,6}(?<![\\s\\u00A0])";
    private static final Pattern AND_DOING =
            Pattern.compile("[\\s\\u00A0](?:och|samt)[\\s\\u00A0]\\p{Ll}{3,40}(?:ndet|ningen)(?!\\p{L})");

    /** The documents that a sentence names with a capital or an article, in order, each once. */
    static List<NamedDocument> in(String sentence) {
        List<NamedDocument> found = new ArrayList<>();
        for (List<String> noun : NOUNS) {
            Pattern name = Pattern.compile("(?:(?<!\\p{L})(?:en|ett|vår|sin)[\\s\\u00A0])?(?<!\\p{L})((?:" + ADJECTIVE
                    + "[\\s\\u00A0])?[\\p{L}-]{0,40}?" + "(?i:" + noun.get(1) + "|" + noun.get(0) + "))(?!\\p{L})("
                    + ABOUT + ")?");
            Matcher matcher = name.matcher(sentence);
            while (matcher.find()) {
                String title = indefinite(matcher.group(1), noun) + Objects.toString(matcher.group(2), "");
                boolean article = matcher.start(1) > matcher.start();
                boolean compound = title.length() > noun.get(0).length();
                boolean capital = Character.isUpperCase(title.codePointAt(0));
                if (compound && (article || capital)) {
                    add(found, capitalised(title), kind(noun.get(2)));
                }
            }
        }
        Matcher declaration = DECLARATION.matcher(sentence);
        while (declaration.find()) {
            Matcher end = AND_DOING.matcher(declaration.group());
            String title = end.find() ? declaration.group().substring(0, end.start()) : declaration.group();
            add(found, Spaces.strip(title), DocumentKind.DECLARATION);
        }
        return found;
    }

    /** Whether a sentence speaks of this document by its noun alone: "strategin". */
    boolean isMeantBy(String sentence) {
        String title = title().toLowerCase(Locale.ROOT);
        return NOUNS.stream()
                .filter(noun -> Pattern.compile(noun.get(0) + "(?!\\p{L})")
                        .matcher(title)
                        .find())
                .anyMatch(noun -> Pattern.compile("(?iu)(?<!\\p{L})" + noun.get(1) + "(?!\\p{L})")
                        .matcher(sentence)
                        .find());
    }

    private static void add(List<NamedDocument> found, String title, DocumentKind kind) {
        NamedDocument document = new NamedDocument(title, kind);
        if (!found.contains(document)) {
            found.add(document);
        }
    }

    private static String indefinite(String name, List<String> noun) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(noun.get(1))
                ? name.substring(0, name.length() - noun.get(1).length()) + noun.get(0)
                : name;
    }

    private static String capitalised(String title) {
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    private static DocumentKind kind(String code) {
        return DocumentKind.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

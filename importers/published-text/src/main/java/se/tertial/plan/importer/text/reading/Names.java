package se.tertial.plan.importer.text.reading;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tertial.plan.importer.text.grammar.Extent;
import se.tertial.plan.importer.text.grammar.Table;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.text.Link;
import se.tertial.plan.model.text.Mention;
import se.tertial.plan.model.text.MentionKind;

/** Finds what a text names: known bodies, persons, web addresses. */
public final class Names {

    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|www\\.)[\\p{Alnum}.\\-_~:/?#\\[\\]@!$&'*+,;=%]{2,500}(?<![.,;:!?'\\]])");
    private static final String NAME =
            "\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?(?:[\\s\\u00A0]\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?){1,2}";
    private static final String AND = "(?:,[\\s\\u00A0]|[\\s\\u00A0]och[\\s\\u00A0])";
    private static final Pattern PERSONS = Pattern.compile(
            "(?<!\\p{L})" + Table.read(Names.class, "person-cues.csv").alternatives() + "[\\s\\u00A0:]{1,3}(" + NAME
                    + "(?:" + AND + NAME + "){0,5})");
    private static final Pattern ONE = Pattern.compile(NAME);

    private Names() {}

    /**
     * The web addresses in a text.
     *
     * @param text any text
     * @return the addresses, in order
     */
    public static List<Link> links(String text) {
        List<Link> links = new ArrayList<>();
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            String printed = address.group();
            uri(printed.startsWith("www.") ? "https://" + printed : printed).ifPresent(uri -> {
                Link.Builder link = Link.builder();
                links.add(link.uri(uri).label(printed).build());
            });
        }
        return links;
    }

    private static Optional<URI> uri(String address) {
        try {
            return Optional.of(new URI(address));
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    /**
     * The bodies and persons that a text names, in order. A person is told by the word before the name ("ledd av").
     *
     * @param text any text
     * @param at where it stands
     * @param reading the import
     * @return what is named
     */
    public static List<Mention> mentions(String text, Extent at, Reading reading) {
        TreeMap<Integer, Mention> mentions = new TreeMap<>(Comparator.naturalOrder());
        for (BodyRegister.Named named : reading.bodies().in(text)) {
            MentionKind kind = named.ref().kind() == ObjectKind.BODY ? MentionKind.BODY : MentionKind.OTHER;
            Mention.Builder mention = Mention.builder();
            mention.kind(kind).text(text.substring(named.start(), named.end())).ref(named.ref());
            mentions.put(named.start(), mention.source(reading.guess(at, 90)).build());
        }
        Matcher persons = PERSONS.matcher(text);
        while (persons.find()) {
            Matcher person = ONE.matcher(persons.group(1));
            while (person.find()) {
                Mention.Builder mention = Mention.builder();
                mention.kind(MentionKind.PERSON).text(person.group());
                mentions.put(
                        persons.start(1) + person.start(),
                        mention.source(reading.guess(at, 80)).build());
            }
        }
        return List.copyOf(mentions.values());
    }
}

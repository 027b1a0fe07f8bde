package se.tertial.plan.importer.text.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.tertial.plan.importer.text.input.Spaces;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.model.organisation.BodyGroup;
import se.tertial.plan.model.organisation.BodyKind;

/**
 * The bodies and groups that are known: those of the organisation file, and those that this import added because of the
 * form of their names. Not thread-safe.
 */
public final class BodyRegister {

    private final Map<String, Ref> byName = new HashMap<>();
    private final Map<String, Ref> byCode = new HashMap<>();
    private final Map<String, List<String>> namesByFirstWord = new HashMap<>();
    private final Map<Id, Body> bodies = new LinkedHashMap<>();
    private final List<Body> added = new ArrayList<>();
    private final boolean given;

    /**
     * A body or group named in a text.
     *
     * @param start the offset of the name in the text, inclusive
     * @param end the offset after it
     * @param ref the body or group
     */
    public record Named(int start, int end, Ref ref) {}

    /**
     * The bodies of an organisation.
     *
     * @param organisation the organisation; empty if none was given
     */
    public BodyRegister(Optional<Portfolio> organisation) {
        given = organisation.isPresent();
        organisation.ifPresent(its -> {
            its.bodies().forEach(this::register);
            its.bodyGroups().forEach(this::register);
        });
    }

    /** {@return whether an organisation file says which bodies there are} */
    public boolean isGiven() {
        return given;
    }

    /** {@return the bodies that this import added, in order} */
    public List<Body> added() {
        return List.copyOf(added);
    }

    /**
     * The body or group of a name, alias or code.
     *
     * @param name the name and nothing else; upper and lower case count for codes only
     * @return the body or group; empty if it is not known
     */
    public Optional<Ref> find(String name) {
        return Optional.ofNullable(byCode.get(name)).or(() -> Optional.ofNullable(byName.get(Spaces.fold(name))));
    }

    /**
     * The kind of a known body.
     *
     * @param ref a body or group
     * @return the kind; empty for a group
     */
    public Optional<BodyKind> kind(Ref ref) {
        return ref.kind() == ObjectKind.BODY
                ? Optional.ofNullable(bodies.get(ref.id())).map(Body::kind)
                : Optional.empty();
    }

    /**
     * Adds a body.
     *
     * @param body a body whose id is not in use, or that is known already
     */
    public void add(Body body) {
        if (!bodies.containsKey(body.id())) {
            register(body);
            added.add(body);
        }
    }

    /**
     * The known bodies and groups that a text names, in order, the longest name where several fit.
     *
     * @param text any text
     * @return where they are named
     */
    public List<Named> in(String text) {
        List<Named> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                i++;
                continue;
            }
            Optional<Named> named = at(text, i);
            named.ifPresent(found::add);
            i = named.map(Named::end).orElseGet(endOfWord(text, i)::intValue);
        }
        return found;
    }

    private Optional<Named> at(String text, int start) {
        String first = text.substring(start, endOfWord(text, start)).toLowerCase(Locale.ROOT);
        Stream<String> candidates = Stream.of(first, withoutGenitive(first))
                .distinct()
                .flatMap(word -> namesByFirstWord.getOrDefault(word, List.of()).stream());
        return candidates
                .sorted(Comparator.comparingInt(String::length).reversed())
                .filter(name -> text.regionMatches(true, start, name, 0, name.length()))
                .filter(name -> endsHere(text, start + name.length()))
                .filter(name -> byName.containsKey(Spaces.fold(name)) || text.startsWith(name, start))
                .findFirst()
                .flatMap(name -> find(name).map(ref -> new Named(start, start + name.length(), ref)));
    }

    private static String withoutGenitive(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean endsHere(String text, int end) {
        boolean genitive = end < text.length() && text.charAt(end) == 's';
        int after = genitive ? end + 1 : end;
        return after >= text.length() || !(Character.isLetterOrDigit(text.charAt(after)) || text.charAt(after) == '-');
    }

    private static Integer endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private void register(Body body) {
        Ref ref = Ref.of(ObjectKind.BODY, body.id());
        bodies.put(body.id(), body);
        body.code().ifPresent(code -> {
            byCode.put(code, ref);
            remember(code);
        });
        name(body.name().plain(), ref);
        body.aliases().forEach(alias -> name(alias, ref));
    }

    private void register(BodyGroup group) {
        Ref ref = Ref.of(ObjectKind.BODY_GROUP, group.id());
        name(group.name().plain(), ref);
        group.aliases().forEach(alias -> name(alias, ref));
    }

    private void name(String name, Ref ref) {
        boolean abbreviation = name.length() <= 5 && name.equals(name.toUpperCase(Locale.ROOT));
        if (abbreviation) {
            byCode.putIfAbsent(name, ref);
        } else {
            byName.putIfAbsent(Spaces.fold(name), ref);
        }
        remember(name);
    }

    private void remember(String name) {
        int start = 0;
        int end = endOfWord(name, start);
        namesByFirstWord
                .computeIfAbsent(name.substring(start, end).toLowerCase(Locale.ROOT), first -> new ArrayList<>())
                .add(name);
    }
}

package se.tertial.plan.exporter.json.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import se.tertial.plan.exporter.json.FileProblem;
import se.tertial.plan.exporter.json.Json;
import se.tertial.plan.exporter.json.ReadLimits;
import se.tertial.plan.exporter.json.syntax.JsonSyntax;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.fixtures.Portfolios;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;

/** Values that are read while they are gone through, or while nobody does. */
class ValueReaderTest {

    private static final String REPEATED = """
            {"a": {"b": 1, "a": {"a": 2, "b": 3}, "c": [{"b": 4}, {"b": 5, "b": 6}]},
             "b": 7,
             "a": [{"c": 8, "c": 9}]}
            """;

    private final Input in = Input.of("value", JsonSyntax.JSON, ReadLimits.standard());

    @Test
    void tellsOfFieldsThatTheSameObjectHasTwice() {
        show(REPEATED, ValueReaderTest::goThrough);
        assertEquals(repeated(), told());
    }

    @Test
    void tellsOfThemInWhatNobodyGoesThrough() {
        show(REPEATED, value -> {});
        assertEquals(repeated(), told());
    }

    @Test
    void tellsOfThemInWhatIsReadWhole() {
        Trees.read(REPEATED.getBytes(StandardCharsets.UTF_8), in);
        assertEquals(repeated(), told());
    }

    private static List<String> repeated() {
        return List.of(
                "/a/c/1/b the first at line 1, column 61",
                "/a the first at line 1, column 7",
                "/a/0/c the first at line 3, column 14");
    }

    @Property(tries = 50)
    void notesTheSamePlacesWhateverIsGoneThrough(@ForAll("portfolios") Portfolio portfolio, @ForAll Random random) {
        byte[] json = Json.bytes(portfolio);
        Input whole = Input.of("value", JsonSyntax.JSON, ReadLimits.standard());
        Trees.read(json, whole);
        Input shown = Input.of("value", JsonSyntax.JSON, ReadLimits.standard());
        show(json, shown, value -> goThrough(value, random));
        assertEquals(places(whole.locations()), places(shown.locations()));
    }

    @Provide
    Arbitrary<Portfolio> portfolios() {
        return Portfolios.smallPortfolios();
    }

    private static List<String> places(Locations locations) {
        List<String> places = new ArrayList<>();
        for (int i = 0; i < locations.behind(0); i++) {
            places.add(locations.line(i) + ":" + locations.column(i) + " " + locations.pointer(i));
        }
        return places;
    }

    @Test
    void showsPartsOnce() {
        show("[{\"a\":[1]}]", array -> {
            goThrough(array);
            assertThrows(IllegalStateException.class, () -> goThrough(array));
        });
        show("{\"a\":{}}", object -> {
            goThrough(object);
            assertThrows(IllegalStateException.class, () -> goThrough(object));
        });
    }

    @Test
    void keepsTheIdsOfObjectsButNotOfReferences() {
        show("""
                {"id": "a", "within": {"kind": "body", "id": "b"}, "parts": [{"id": "c"}, {"kind": "unit", "id": "d", "x": 1},
                 {"id": "e", "kind": "body"}, {"kind": "unit", "x": {"id": "f"}}, {"id": 7, "kind": {"id": "g"}}, {"id": "h", "x": 2}]}
                """, value -> {
            goThrough(value);
            in.lose((Node.Members) value, Optional.empty(), Optional.empty());
        });
        assertEquals(
                List.of("b", "e", "i"),
                "abcdefghi"
                        .chars()
                        .mapToObj(Character::toString)
                        .filter(this::isMissed)
                        .toList());
    }

    @Test
    void keepsTheIdsOfObjectsThatWait() {
        for (int i = 0; i < 3; i++) {
            String json = "{\"id\":\"a%d\",\"x\":{\"id\":\"b%d\"}}".formatted(i, i);
            Trees.read(json.getBytes(StandardCharsets.UTF_8), in);
        }
        in.endOfObject(new Node.OfObject(0, Map.of()));
        in.lose(new Node.OfObject(4, Map.of()), Optional.empty(), Optional.empty());
        assertTrue(isMissed("b0"));
        assertFalse(isMissed("a1"));
        assertFalse(isMissed("b1"));
        assertTrue(isMissed("b2"));
    }

    /** Whether a reference to an object of this id is told of, if there is none. */
    private boolean isMissed(String id) {
        int place = in.locations().begin(null, 1, 1);
        in.locations().end(place);
        in.references().add(place, ObjectKind.BODY, Id.of(id));
        return in.references().isWorthTelling(place);
    }

    private List<String> told() {
        return in.refusal().problems().stream()
                .map((FileProblem problem) ->
                        problem.pointer() + " " + problem.found().orElseThrow())
                .toList();
    }

    private void show(String json, Consumer<Node> use) {
        show(json.getBytes(StandardCharsets.UTF_8), in, use);
    }

    private static void show(byte[] json, Input in, Consumer<Node> use) {
        ReadLimits limits = ReadLimits.standard();
        Utf8Source source = new Utf8Source(new ByteArrayInputStream(json), limits.bytes());
        try (Tokens tokens = JsonSyntax.JSON.tokens(source, new LimitGuard(limits))) {
            ValueReader reader = new ValueReader(tokens, in);
            reader.next();
            reader.show(use);
        }
    }

    private static void goThrough(Node node) {
        if (node instanceof Node.Elements array) {
            array.forEachValue(ValueReaderTest::goThrough);
        } else if (node instanceof Node.Members object) {
            object.forEachMember((name, value) -> goThrough(value));
        }
    }

    private static void goThrough(Node node, Random random) {
        if (random.nextInt(5) == 0) {
            return;
        }
        if (node instanceof Node.Elements array) {
            array.forEachValue(value -> goThrough(value, random));
        } else if (node instanceof Node.Members object) {
            object.forEachMember((name, value) -> goThrough(value, random));
        }
    }
}

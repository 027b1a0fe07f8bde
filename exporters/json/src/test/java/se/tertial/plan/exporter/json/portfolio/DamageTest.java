package se.tertial.plan.exporter.json.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import se.tertial.plan.exporter.json.Json;
import se.tertial.plan.exporter.json.codec.Shape;
import se.tertial.plan.exporter.json.read.Node;
import se.tertial.plan.exporter.json.read.Trees;
import se.tertial.plan.exporter.json.write.Output;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.fixtures.Portfolios;

/** One thing made wrong anywhere in a sound file: both the schema and the reader see it. */
class DamageTest {

    private static final Node WRONG = new Node.OfArray(0, List.of(new Node.OfNull(0)));

    private interface Damage {
        /** Makes one field wrong, or gives false if it cannot. */
        boolean done(Shape.Property property, Map<String, Node> members);
    }

    @Provide
    Arbitrary<Portfolio> portfolios() {
        return Portfolios.smallPortfolios();
    }

    @Property(tries = 60)
    void aRequiredFieldIsMissed(@ForAll("portfolios") Portfolio portfolio, @ForAll @IntRange(max = 999) int pick) {
        refused(portfolio, pick, (field, members) -> field.required() && members.remove(field.name()) != null);
    }

    @Property(tries = 60)
    void anUnknownFieldIsSeen(@ForAll("portfolios") Portfolio portfolio, @ForAll @IntRange(max = 999) int pick) {
        refused(portfolio, pick, (field, members) -> members.put("surprise", new Node.OfBoolean(0, "true")) == null);
    }

    @Property(tries = 60)
    void aValueOfAWrongTypeIsSeen(@ForAll("portfolios") Portfolio portfolio, @ForAll @IntRange(max = 999) int pick) {
        refused(portfolio, pick, (field, members) -> members.replace(field.name(), WRONG) != null);
    }

    @Property(tries = 60)
    void anUnknownWordIsSeen(@ForAll("portfolios") Portfolio portfolio, @ForAll @IntRange(max = 999) int pick) {
        refused(
                portfolio,
                pick,
                (field, members) -> field.shape() instanceof Shape.Choice
                        && members.replace(field.name(), new Node.OfString(0, "surprise")) != null);
    }

    private static void refused(Portfolio portfolio, int pick, Damage damage) {
        Node.OfObject file = (Node.OfObject) changeable(Trees.read(Json.bytes(portfolio)));
        List<Runnable> chances = new ArrayList<>();
        Shapes.walk(
                Shapes.PORTFOLIO,
                file,
                (type, object) -> type.properties().get().stream()
                        .filter(field -> damage.done(field, new LinkedHashMap<>(object.members())))
                        .forEach(field -> chances.add(() -> damage.done(field, object.members()))));
        Assume.that(!chances.isEmpty());
        chances.get(pick % chances.size()).run();
        String damaged = text(file);
        assertNotEquals(List.of(), Json.faults(damaged), damaged);
        assertNotEquals(List.of(), told(damaged), damaged);
        Node organisation = file.members().remove(PortfolioFile.ORGANISATION);
        if (organisation != null) {
            file.members().put(PortfolioFile.ORGANISATION, organisation);
        }
        assertEquals(told(damaged), told(text(file)), damaged);
    }

    /** The same, with objects whose fields may be changed. */
    private static Node changeable(Node node) {
        if (node instanceof Node.OfObject object) {
            Map<String, Node> members = new LinkedHashMap<>();
            object.members().forEach((name, member) -> members.put(name, changeable(member)));
            return new Node.OfObject(object.index(), members);
        }
        return node instanceof Node.OfArray array
                ? new Node.OfArray(
                        array.index(),
                        array.values().stream().map(DamageTest::changeable).toList())
                : node;
    }

    /** What is told of a file, whatever the order of its fields. */
    private static Set<String> told(String json) {
        return Json.problems(json).stream()
                .map(problem -> problem.pointer() + " " + problem.message())
                .collect(Collectors.toSet());
    }

    private static String text(Node node) {
        return Trees.write(values -> write(node, new Output(values, Portfolios.portfolio(0))));
    }

    private static void write(Node node, Output out) {
        if (node instanceof Node.OfObject object) {
            out.startObject();
            object.members().forEach((name, value) -> {
                out.name(name);
                write(value, out);
            });
            out.endObject();
        } else if (node instanceof Node.OfArray array) {
            out.startArray();
            array.values().forEach(value -> write(value, out));
            out.endArray();
        } else if (node instanceof Node.OfString string) {
            out.string(string.value());
        } else if (node instanceof Node.OfNumber number) {
            out.number(new BigDecimal(number.digits()));
        } else if (node instanceof Node.OfBoolean truth) {
            out.truth(truth.value());
        } else {
            out.nothing();
        }
    }
}

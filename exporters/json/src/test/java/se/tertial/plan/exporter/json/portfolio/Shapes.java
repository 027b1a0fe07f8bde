package se.tertial.plan.exporter.json.portfolio;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import se.tertial.plan.exporter.json.codec.Shape;
import se.tertial.plan.exporter.json.codec.Words;
import se.tertial.plan.exporter.json.file.FileFormat;
import se.tertial.plan.exporter.json.read.Node;

/** The shape of a whole file, and walks through files by it. */
final class Shapes {

    /** The whole file. */
    static final Shape.ObjectOf PORTFOLIO = new Shape.ObjectOf("portfolio", Shapes::root);

    private Shapes() {}

    /** Shows every object of certain fields, from the outside in. */
    static void walk(Shape shape, Node node, BiConsumer<Shape.ObjectOf, Node.OfObject> visit) {
        if (shape instanceof Shape.ObjectOf type && node instanceof Node.OfObject object) {
            visit.accept(type, object);
            object.members()
                    .forEach((name, value) ->
                            property(type, name).ifPresent(property -> walk(property.shape(), value, visit)));
        } else if (shape instanceof Shape.ListOf list && node instanceof Node.OfArray array) {
            array.values().forEach(value -> walk(list.element(), value, visit));
        }
    }

    static Optional<Shape.Property> property(Shape.ObjectOf type, String name) {
        return type.properties().get().stream()
                .filter(property -> property.name().equals(name))
                .findFirst();
    }

    private static List<Shape.Property> root() {
        return Stream.concat(
                        Stream.of(
                                required(FileFormat.FORMAT, Words.STRING.shape()),
                                required(FileFormat.VERSION, Words.STRING.shape()),
                                required(PortfolioFile.ORGANISATION, PortfolioFile.ORGANISATION_CODEC.shape())),
                        PortfolioFile.properties().stream())
                .toList();
    }

    private static Shape.Property required(String name, Shape shape) {
        return new Shape.Property(name, shape, true, Optional.empty());
    }
}

package se.tertial.plan.exporter.json.portfolio;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import se.tertial.plan.exporter.json.codec.Codec;
import se.tertial.plan.exporter.json.codec.Shape;
import se.tertial.plan.exporter.json.read.Input;
import se.tertial.plan.exporter.json.read.Node;
import se.tertial.plan.exporter.json.write.Output;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.Portfolio;

/** One of the lists that a portfolio is made of; its objects are written and read one at a time. */
record Section<E>(
        String name, Codec<E> codec, Function<Catalogue, List<? extends E>> get, BiConsumer<Portfolio.Builder, E> add) {

    /** Writes the objects, or nothing if there are none. */
    void write(Catalogue catalogue, Output out) {
        List<? extends E> objects = get.apply(catalogue);
        if (!objects.isEmpty()) {
            out.name(name);
            out.startArray();
            objects.forEach(object -> codec.write(object, out));
            out.endArray();
        }
    }

    /** Reads one object of the list. */
    void read(Node node, Portfolio.Builder portfolio, Input in) {
        Optional<E> object = codec.read(node, in);
        object.ifPresentOrElse(its -> add.accept(portfolio, its), () -> in.drop(node));
        in.endOfObject(node);
    }

    Shape.Property property() {
        return new Shape.Property(name, new Shape.ListOf(codec.shape(), false), false, Optional.of(List.of()));
    }
}

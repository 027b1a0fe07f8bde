package se.tertial.plan.exporter.json.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.tertial.plan.exporter.json.Json;
import se.tertial.plan.exporter.json.codec.Shape;
import se.tertial.plan.exporter.json.file.FileFormat;
import se.tertial.plan.exporter.json.read.Node;
import se.tertial.plan.exporter.json.read.Trees;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.fixtures.Portfolios;

/** Guards that no type and no attribute of the model is forgotten in the file, and that fixtures fill them all. */
class EveryFieldTest {

    private static final String BUILDER = "$Builder.class";

    @Test
    void everyAttributeOfEveryTypeHasAFieldOfItsName() throws Exception {
        Map<String, Set<String>> attributes = new TreeMap<>();
        for (Class<?> type : composites()) {
            attributes.put(uncapitalised(type.getSimpleName()), attributes(type));
        }
        attributes.put("portfolio", attributes(Portfolio.class));
        attributes.get("portfolio").addAll(Set.of(FileFormat.FORMAT, FileFormat.VERSION));
        Map<String, Set<String>> fields = fields();
        assertEquals(attributes.keySet(), fields.keySet());
        attributes.forEach((type, names) -> assertEquals(names, fields.get(type), type));
    }

    @Test
    void everyAttributeOccursInAFile() {
        Set<String> unseen = fields().entrySet().stream()
                .flatMap(type -> type.getValue().stream().map(field -> type.getKey() + "." + field))
                .collect(Collectors.toCollection(TreeSet::new));
        for (long seed = 0; seed < 200 && !unseen.isEmpty(); seed++) {
            Node file = Trees.read(Json.bytes(Portfolios.portfolio(seed)));
            Shapes.walk(
                    Shapes.PORTFOLIO,
                    file,
                    (type, object) ->
                            object.members().keySet().forEach(name -> unseen.remove(type.name() + "." + name)));
        }
        assertEquals(Set.of(), unseen);
    }

    /** The fields of every object that stands for a composite of the model. */
    private static Map<String, Set<String>> fields() {
        Map<String, Set<String>> fields = new TreeMap<>();
        shapes().forEach((name, shape) -> {
            Set<String> names = shape.properties().get().stream()
                    .map(Shape.Property::name)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (names.contains("extensions")) {
                fields.put(name, names);
            }
        });
        return fields;
    }

    private static Map<String, Shape.ObjectOf> shapes() {
        Map<String, Shape.ObjectOf> shapes = new HashMap<>();
        collect(Shapes.PORTFOLIO, shapes);
        return shapes;
    }

    private static void collect(Shape shape, Map<String, Shape.ObjectOf> shapes) {
        if (shape instanceof Shape.ObjectOf object && shapes.putIfAbsent(object.name(), object) == null) {
            object.properties().get().forEach(property -> collect(property.shape(), shapes));
        } else if (shape instanceof Shape.ListOf list) {
            collect(list.element(), shapes);
        }
    }

    /** What a builder can be given: the methods that take one value and have the name of a getter. */
    private static Set<String> attributes(Class<?> type) throws ClassNotFoundException {
        Set<String> getters = Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .map(Method::getName)
                .collect(Collectors.toSet());
        Class<?> builder = Class.forName(type.getName() + "$Builder");
        return Arrays.stream(builder.getMethods())
                .filter(method -> method.getParameterCount() == 1 && method.getDeclaringClass() != Object.class)
                .map(Method::getName)
                .filter(getters::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every type of the model with a builder, but the portfolio. */
    private static Collection<Class<?>> composites() throws IOException, URISyntaxException, ClassNotFoundException {
        URI model = Portfolio.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        Path place = Path.of(model);
        List<Class<?>> types = new ArrayList<>();
        if (Files.isDirectory(place)) {
            addComposites(place, types);
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                addComposites(jar.getPath("/"), types);
            }
        }
        assertTrue(types.size() > 40, types.toString());
        return types;
    }

    private static void addComposites(Path root, List<Class<?>> types) throws IOException, ClassNotFoundException {
        List<String> names;
        try (Stream<Path> files = Files.walk(root)) {
            names = files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(BUILDER) && !name.contains("/Immutable"))
                    .map(name ->
                            name.substring(0, name.length() - BUILDER.length()).replace('/', '.'))
                    .filter(name -> !name.equals(Portfolio.class.getName()))
                    .toList();
        }
        for (String name : names) {
            types.add(Class.forName(name));
        }
    }

    private static String uncapitalised(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}

package se.tertial.plan.exporter.json.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se.tertial.plan.exporter.json.codec.Shape;
import se.tertial.plan.exporter.json.codec.WordCodec;
import se.tertial.plan.exporter.json.file.FileFormat;
import se.tertial.plan.exporter.json.read.Trees;
import se.tertial.plan.exporter.json.write.Output;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.organisation.Organisation;

/** Makes the JSON Schema of a format from what its codecs say of themselves, with descriptions from files beside this class. */
public final class SchemaGenerator {

    private final FileContent content;
    private final Properties descriptions = new Properties();
    private final Properties shared = new Properties();
    private final Map<String, Object> definitions = new TreeMap<>();
    private final Set<String> missing = new TreeSet<>();
    private final Set<String> used = new TreeSet<>();

    private SchemaGenerator(FileContent content) throws IOException {
        this.content = content;
        read(content.name(), descriptions);
        for (String other : content.sharing()) {
            read(other, shared);
        }
    }

    private static void read(String name, Properties into) throws IOException {
        InputStream stream = Objects.requireNonNull(SchemaGenerator.class.getResourceAsStream(name + ".properties"));
        try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            into.load(reader);
        }
    }

    /** The schema as it is to be published. */
    public static String generate(FileContent content) throws IOException {
        SchemaGenerator generator = new SchemaGenerator(content);
        Map<String, Object> schema = generator.root();
        if (!generator.missing.isEmpty()) {
            throw new IllegalStateException("No description of " + generator.missing);
        }
        generator.descriptions.stringPropertyNames().stream()
                .filter(key -> !generator.used.contains(key))
                .findAny()
                .ifPresent(key -> {
                    throw new IllegalStateException("A description of nothing: " + key);
                });
        return text(schema);
    }

    private Map<String, Object> root() {
        FileFormat format = content.format();
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>(List.of(FileFormat.FORMAT, FileFormat.VERSION));
        properties.put(FileFormat.FORMAT, described(key(FileFormat.FORMAT), Map.of("const", format.format())));
        properties.put(FileFormat.VERSION, described(key(FileFormat.VERSION), Map.of("const", format.version())));
        for (Shape.Property property : content.properties()) {
            properties.put(property.name(), property(content.name(), property));
            if (property.required()) {
                required.add(property.name());
            }
        }
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", "urn:x-tertial:" + format.format().substring("tertial-".length()) + ":" + format.version());
        root.put("title", content.title());
        root.put("description", description(content.name()));
        root.put("type", "object");
        root.put("properties", properties);
        root.put("required", required);
        root.put("additionalProperties", false);
        root.put("$defs", definitions);
        return root;
    }

    private String key(String field) {
        return content.name() + "." + field;
    }

    private Map<String, Object> schema(Shape shape) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (shape instanceof Shape.Line) {
            schema.put("type", "string");
        } else if (shape instanceof Shape.Choice choice) {
            schema.put("enum", choice.constants());
        } else if (shape instanceof Shape.Whole whole) {
            schema.put("type", "integer");
            schema.put("minimum", whole.least());
            schema.put("maximum", whole.most());
        } else if (shape instanceof Shape.Decimal) {
            schema.put("type", "number");
        } else if (shape instanceof Shape.Truth) {
            schema.put("type", "boolean");
        } else if (shape instanceof Shape.ListOf list) {
            schema.put("type", "array");
            schema.put("items", schema(list.element()));
            if (list.distinct()) {
                schema.put("uniqueItems", true);
            }
        } else if (shape instanceof Shape.MapOf map) {
            schema.put("type", "object");
            if (!(map.key() instanceof Shape.Line)) {
                schema.put("propertyNames", schema(map.key()));
            }
            schema.put("additionalProperties", schema(map.value()));
        } else if (!(shape instanceof Shape.Anything)) {
            schema.put("$ref", "#/$defs/" + define(shape));
        }
        return schema;
    }

    private String define(Shape shape) {
        if (shape instanceof Shape.Word word) {
            definitions.computeIfAbsent(word.name(), name -> word(word));
            return word.name();
        }
        String name = shape instanceof Shape.AnyOf any ? any.name() : ((Shape.ObjectOf) shape).name();
        if (definitions.putIfAbsent(name, Map.of()) == null) {
            definitions.put(name, shape instanceof Shape.AnyOf any ? anyOf(any) : object((Shape.ObjectOf) shape));
        }
        return name;
    }

    private Map<String, Object> anyOf(Shape.AnyOf any) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", any.words());
        schema.put("anyOf", any.shapes().stream().map(this::schema).toList());
        return schema;
    }

    private static Map<String, Object> word(Shape.Word word) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", word.words());
        schema.put("type", "string");
        if (!word.pattern().isEmpty()) {
            schema.put("pattern", word.pattern());
        }
        if (!word.format().isEmpty()) {
            schema.put("format", word.format());
        }
        return schema;
    }

    private Map<String, Object> object(Shape.ObjectOf object) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Shape.Property property : object.properties().get()) {
            properties.put(property.name(), property(object.name(), property));
            if (property.required()) {
                required.add(property.name());
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", description(object.name()));
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    private Map<String, Object> property(String object, Shape.Property property) {
        String own = object + "." + property.name();
        String general = "*." + property.name();
        boolean isGeneral = !isDescribed(own) && isDescribed(general);
        String key = isGeneral ? general : own;
        Map<String, Object> schema = described(key, schema(property.shape()));
        property.standard()
                .filter(standard -> !(standard instanceof Collection) && !(standard instanceof Map))
                .ifPresent(standard -> schema.put("default", value(standard)));
        return schema;
    }

    private static Object value(Object standard) {
        if (standard instanceof Enum<?> constant) {
            return WordCodec.word(constant);
        }
        return standard instanceof Boolean || standard instanceof Integer ? standard : standard.toString();
    }

    private Map<String, Object> described(String key, Map<String, Object> schema) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("description", description(key));
        described.putAll(schema);
        return described;
    }

    private String description(String key) {
        used.add(key);
        if (!isDescribed(key)) {
            missing.add(key);
        }
        return descriptions.getProperty(key, shared.getProperty(key, ""));
    }

    private boolean isDescribed(String key) {
        return descriptions.containsKey(key) || shared.containsKey(key);
    }

    private static String text(Object schema) {
        Portfolio none = Portfolio.builder()
                .organisation(Organisation.builder().name("").build())
                .build();
        return Trees.write(values -> write(schema, new Output(values, none)));
    }

    private static void write(Object value, Output out) {
        if (value instanceof Map<?, ?> map) {
            out.startObject();
            map.forEach((name, member) -> {
                out.name((String) name);
                write(member, out);
            });
            out.endObject();
        } else if (value instanceof Collection<?> list) {
            out.startArray();
            list.forEach(element -> write(element, out));
            out.endArray();
        } else if (value instanceof Boolean truth) {
            out.truth(truth);
        } else if (value instanceof Integer whole) {
            out.whole(whole);
        } else {
            out.string((String) value);
        }
    }
}

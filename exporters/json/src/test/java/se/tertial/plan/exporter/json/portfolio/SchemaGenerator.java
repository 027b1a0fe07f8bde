package se.tertial.plan.exporter.json.portfolio;

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
import se.tertial.plan.exporter.json.PlanJson;
import se.tertial.plan.exporter.json.codec.Shape;
import se.tertial.plan.exporter.json.codec.WordCodec;
import se.tertial.plan.exporter.json.file.FileFormat;
import se.tertial.plan.exporter.json.read.Trees;
import se.tertial.plan.exporter.json.write.Output;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.organisation.Organisation;

/** Makes the JSON Schema from what the codecs say of themselves, with descriptions from a file beside this class. */
final class SchemaGenerator {

    private static final String DESCRIPTIONS = "schema-descriptions.properties";

    private final Properties descriptions = new Properties();
    private final Map<String, Object> definitions = new TreeMap<>();
    private final Set<String> missing = new TreeSet<>();
    private final Set<String> used = new TreeSet<>();

    private SchemaGenerator() throws IOException {
        InputStream stream = Objects.requireNonNull(SchemaGenerator.class.getResourceAsStream(DESCRIPTIONS));
        try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            descriptions.load(reader);
        }
    }

    /** The schema as it is to be published. */
    static String generate() throws IOException {
        SchemaGenerator generator = new SchemaGenerator();
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
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(FileFormat.FORMAT, described("portfolio.format", Map.of("const", PlanJson.FORMAT)));
        properties.put(FileFormat.VERSION, described("portfolio.version", Map.of("const", PlanJson.VERSION)));
        properties.put(
                PortfolioFile.ORGANISATION,
                described("portfolio.organisation", schema(PortfolioFile.ORGANISATION_CODEC.shape())));
        PortfolioFile.properties()
                .forEach(property -> properties.put(property.name(), property("portfolio", property)));
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", "urn:x-tertial:portfolio:" + PlanJson.VERSION);
        root.put("title", "Portfolio");
        root.put("description", description("portfolio"));
        root.put("type", "object");
        root.put("properties", properties);
        root.put("required", List.of(FileFormat.FORMAT, FileFormat.VERSION, PortfolioFile.ORGANISATION));
        root.put("additionalProperties", false);
        root.put("$defs", definitions);
        return root;
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
        String general = "*." + property.name();
        String key = descriptions.containsKey(general) ? general : object + "." + property.name();
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
        String description = descriptions.getProperty(key);
        if (description == null) {
            missing.add(key);
            return "";
        }
        return description;
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

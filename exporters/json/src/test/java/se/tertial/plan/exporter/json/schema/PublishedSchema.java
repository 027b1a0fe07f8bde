package se.tertial.plan.exporter.json.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A schema that the library brings along. */
public final class PublishedSchema {

    private final String text;
    private final Schema schema;

    private PublishedSchema(String text) {
        this.text = text;
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }

    /** The schema in a stream, which is closed. */
    public static PublishedSchema of(InputStream stream) {
        try (stream) {
            return new PublishedSchema(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it says against a file; empty if nothing. */
    public List<Error> faults(String json) {
        return schema.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    /** Sees to it that it says what the codecs do. */
    public void assertSays(FileContent content) throws IOException {
        String generated = SchemaGenerator.generate(content);
        Path copy = Path.of(
                "target", content.format().format() + "-" + content.format().version() + ".schema.json");
        Files.writeString(copy, generated);
        assertEquals(generated, text, "The codecs changed: if that is right, publish " + copy);
    }
}

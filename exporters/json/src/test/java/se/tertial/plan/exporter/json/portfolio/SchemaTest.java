package se.tertial.plan.exporter.json.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tertial.plan.exporter.json.Json;
import se.tertial.plan.exporter.json.PlanJson;

class SchemaTest {

    @Test
    void publishedSchemaSaysWhatTheCodecsDo() throws IOException {
        String generated = SchemaGenerator.generate();
        Path copy = Path.of("target", "tertial-portfolio-1.0.schema.json");
        Files.writeString(copy, generated);
        try (InputStream schema = PlanJson.schema()) {
            String published = new String(schema.readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(generated, published, "The codecs changed: if that is right, publish " + copy);
        }
    }

    @Test
    void acceptsASmallFile() {
        assertEquals(List.of(), Json.faults(Json.file("")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}
            []
            {"format":"tertial-portfolio","version":"1.0"}
            {"format":"tertial","version":"1.0","organisation":{"name":"N"}}
            {"format":"tertial-portfolio","version":"2.0","organisation":{"name":"N"}}
            {"format":"tertial-portfolio","version":"1.0","organisation":{}}
            {"format":"tertial-portfolio","version":"1.0","organisation":{"name":"N"},"unknown":1}
            {"format":"tertial-portfolio","version":"1.0","organisation":{"name":"N"},"bodies":{}}
            {"format":"tertial-portfolio","version":"1.0","organisation":{"name":"N"},"bodies":[{"id":"b","name":"B"}]}
            {"format":"tertial-portfolio","version":"1.0","organisation":{"name":"N"},"bodies":[{"id":"b","name":"B","kind":"BOARD"}]}
            {"format":"tertial-portfolio","version":"1.0","organisation":{"name":"N"},"bodies":[{"id":"b b","name":"B","kind":"unit"}]}
            {"format":"tertial-portfolio","version":"1.0","organisation":{"name":"N"},"bodies":[{"id":"b","name":5,"kind":"unit"}]}
            {"format":"tertial-portfolio","version":"1.0","organisation":{"name":"N"},"bodies":[{"id":"b","name":"B","kind":"unit","from":"2024-13-01"}]}
            {"format":"tertial-portfolio","version":"1.0","organisation":{"name":"N","language":"!"}}
            {"format":"tertial-portfolio","version":"1.0","organisation":{"name":"N","homepage":"a b"}}
            """)
    void rejectsADamagedFile(String json) {
        assertNotEquals(List.of(), Json.faults(json));
    }
}

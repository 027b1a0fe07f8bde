package se.tertial.plan.exporter.json.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tertial.plan.exporter.json.Json;
import se.tertial.plan.exporter.json.PlanJson;
import se.tertial.plan.exporter.json.codec.Shape;
import se.tertial.plan.exporter.json.file.FileFormat;
import se.tertial.plan.exporter.json.schema.FileContent;
import se.tertial.plan.exporter.json.schema.PublishedSchema;

class SchemaTest {

    @Test
    void publishedSchemaSaysWhatTheCodecsDo() throws IOException {
        List<Shape.Property> properties = new ArrayList<>();
        properties.add(new Shape.Property(
                PortfolioFile.ORGANISATION, PortfolioFile.ORGANISATION_CODEC.shape(), true, Optional.empty()));
        properties.addAll(PortfolioFile.properties());
        FileFormat format = new FileFormat(PlanJson.FORMAT, PlanJson.VERSION);

        PublishedSchema.of(PlanJson.schema())
                .assertSays(new FileContent("portfolio", "Portfolio", format, properties, List.of()));
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

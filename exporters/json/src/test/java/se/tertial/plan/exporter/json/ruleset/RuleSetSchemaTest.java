package se.tertial.plan.exporter.json.ruleset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tertial.plan.exporter.json.RuleSetJson;
import se.tertial.plan.exporter.json.codec.Field;
import se.tertial.plan.exporter.json.schema.FileContent;
import se.tertial.plan.exporter.json.schema.PublishedSchema;

class RuleSetSchemaTest {

    private static final PublishedSchema SCHEMA = PublishedSchema.of(RuleSetJson.schema());

    @Test
    void saysWhatTheCodecsDo() throws IOException {
        SCHEMA.assertSays(new FileContent(
                "ruleSet",
                "Rule set",
                RuleSetFile.FILE.format(),
                RuleSetFile.FILE.fields().stream().map(Field::property).toList(),
                List.of("portfolio")));
    }

    @Test
    void acceptsParametersAsPeopleWriteThem() {
        assertEquals(
                List.of(),
                SCHEMA.faults("{\"format\":\"tertial-rule-set\",\"version\":\"1.0\",\"rules\":{\"X1\":{\"parameters\":"
                        + "{\"words\":8,\"share\":0.85,\"strict\":true,\"name\":\"n\"}}}}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}
            {"format":"tertial-portfolio","version":"1.0"}
            {"format":"tertial-rule-set","version":"2.0"}
            {"format":"tertial-rule-set","version":"1.0","base":"everything"}
            {"format":"tertial-rule-set","version":"1.0","rules":[]}
            {"format":"tertial-rule-set","version":"1.0","rules":{"X1":{"severity":"fatal"}}}
            {"format":"tertial-rule-set","version":"1.0","rules":{"X1":{"parameters":{"words":[8]}}}}
            {"format":"tertial-rule-set","version":"1.0","suppressions":[{"rule":"X1","reason":"r"}]}
            {"format":"tertial-rule-set","version":"1.0","suppressions":[{"rule":"X1","reason":"r","expires":"soon"}]}
            """)
    void rejectsADamagedFile(String json) {
        assertNotEquals(List.of(), SCHEMA.faults(json));
    }
}

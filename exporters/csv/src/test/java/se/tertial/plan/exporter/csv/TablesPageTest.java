package se.tertial.plan.exporter.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tertial.plan.export.ExportPlan;
import se.tertial.plan.export.content.Audience;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.model.text.Language;

/** The pages of tables say what the tables are. {@code -Dtertial.pages=write} has them written anew. */
class TablesPageTest {

    @ParameterizedTest
    @CsvSource({"en, tables.md", "sv, tabeller.md"})
    void thePageIsAsTheTablesAre(String language, String file) throws IOException {
        ExportRequest request = ExportRequest.builder()
                .copy(Region.request("bodies", CsvProfile.OPEN_DATA, Audience.PUBLIC))
                .selection(new ContentSelection.AllTables())
                .build();
        List<FlatTable> tables = request.tables();
        assertEquals(ExportPlan.tableIds().size(), tables.size());
        String page = new TablesPage(Language.of(language), tables).text();
        Path path = Path.of(file);
        if ("write".equals(System.getProperty("tertial.pages"))) {
            Files.writeString(path, page);
        }

        assertEquals(page, Files.readString(path), () -> file + " is old; -Dtertial.pages=write has it written anew");
    }

    @Test
    void theReadmeNamesBothPagesAndEveryOption() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        assertTrue(readme.contains("(tables.md)") && readme.contains("(tabeller.md)"));
        new CsvExporter()
                .descriptor()
                .parameters()
                .forEach(its -> assertTrue(readme.contains("`" + its.name() + "`"), its.name()));
        assertTrue(readme.contains(ExportPlan.tableIds().size() + " tables"), readme);
    }
}

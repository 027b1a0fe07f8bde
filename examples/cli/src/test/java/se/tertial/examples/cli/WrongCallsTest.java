package se.tertial.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What the program says to calls that cannot be done: the rows of wrong-calls.csv. */
class WrongCallsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvFileSource(
            resources = "wrong-calls.csv",
            delimiter = '|',
            numLinesToSkip = 1,
            quoteCharacter = '`',
            maxCharsPerColumn = 1000)
    void wrongCallSaysWhatIsWrongAndWritesNothing(@Nullable String call, int status, String line) throws IOException {
        inputs();
        List<String> before = files();

        Run run = call == null
                ? Run.tertial()
                : Run.tertial((Object[]) filled(call).split(" "));

        assertEquals(filled(line.replace("\\n", "\n")) + "\n", run.err());
        assertEquals("", run.out());
        assertEquals(status, run.status());
        assertEquals(before, files());
    }

    private void inputs() throws IOException {
        Files.writeString(folder.resolve("broken.json"), "{\"format\": ");
        Files.writeString(
                folder.resolve("two.json"),
                "{\"format\": \"tertial-portfolio\", \"version\": \"1.0\","
                        + "\n \"organisation\": {\"name\": \"Region Norrlid\"}, \"bodies\": 3,\n \"plans\": [{\"id\": \"p\"}]}");
        Files.writeString(folder.resolve("empty.txt"), "");
        Files.writeString(folder.resolve("letter.txt"), "Hej!\n\nVi ses i morgon.\n\nHälsningar\n");
        Files.writeString(folder.resolve("binary.pdf"), "%PDF-1.7\n\0\1");
        Files.write(folder.resolve("old.doc"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        Files.writeString(folder.resolve("broken.docx"), "PK\3\4");
        Files.writeString(folder.resolve("latin.html"), "<!DOCTYPE html><p>Å", StandardCharsets.ISO_8859_1);
        Files.writeString(
                folder.resolve("other.json"),
                "{\"format\": \"tertial-portfolio\", \"version\": \"1.0\","
                        + " \"organisation\": {\"name\": \"Region Södrand\"}}");
        Files.writeString(folder.resolve("empty.yaml"), "# Ännu inget\n");
        Files.writeString(folder.resolve("letter.yaml"), "Hej!\nVi ses: i morgon.\n\nHälsningar\n");
        Files.writeString(
                folder.resolve("tab.yml"),
                "format: tertial-portfolio\nversion: \"1.0\"\norganisation:\n\tname: Region Norrlid\n");
        Files.writeString(
                folder.resolve("two.yaml"),
                "format: tertial-portfolio\nversion: 1.0\norganisation:\n  name: Region Norrlid\n");
        Files.writeString(folder.resolve("three.yaml"), """
                format: tertial-portfolio
                version: "1.0"
                organisation: {name: Region Norrlid}
                bodies:
                  - id: b
                    kind: unit
                    name: 2024
                    code: # 1
                """);
        Files.createDirectory(folder.resolve("folder.yaml"));
        Files.copy(Project.NORRLID, folder.resolve("portfolio.json"));
    }

    private String filled(String text) {
        return text.replace("{in}", folder.toString())
                .replace("{region}", Project.REGION.toString())
                .replace("{norrlid}", Project.NORRLID.toString());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toString).sorted().toList();
        }
    }
}

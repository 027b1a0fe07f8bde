package se.tertial.plan.exporter.json.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.tertial.plan.exporter.json.PlanFileException;
import se.tertial.plan.exporter.json.PlanFileReader;
import se.tertial.plan.exporter.json.ReadLimits;
import se.tertial.plan.exporter.json.codec.ListCodec;
import se.tertial.plan.exporter.json.codec.Words;
import se.tertial.plan.exporter.json.read.Input;
import se.tertial.plan.exporter.json.read.Node;
import se.tertial.plan.exporter.json.read.ValueReader;
import se.tertial.plan.exporter.json.syntax.JsonSyntax;

/** A kind of file that is no portfolio is read as strictly, and told of in its own words. */
class OtherKindTest {

    private final PlanFileReader<List<String>> reader =
            new FileReading<>(new Names(), JsonSyntax.JSON, ReadLimits.standard());

    @Test
    void readsWhatItHolds() {
        assertEquals(List.of("a", "b"), read("{\"format\":\"names\",\"version\":\"2.0\",\"names\":[\"a\",\"b\"]}"));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("", "line 1, column 1: the file is empty; expected a list of names as JSON"),
                Arguments.of(
                        "[]", "line 1, column 1: a value of a wrong type; expected a list of names: a JSON object"),
                Arguments.of("{}", "line 1, column 1: the field 'format' is missing; expected \"format\": \"names\""),
                Arguments.of(
                        "{\"format\":\"names\"}",
                        "line 1, column 1: the field 'version' is missing; expected \"version\": \"2.0\""),
                Arguments.of(
                        "{\"format\":\"x\"}",
                        "line 1, column 11 (/format): a file of another format; expected 'names'; found the string 'x'"),
                Arguments.of(
                        "{\"format\":\"names\",\"version\":\"1.0\"}",
                        "line 1, column 29 (/version): a version that is not known here; expected '2.' and a number; found the string '1.0'"),
                Arguments.of(
                        "{\"format\":\"names\",\"version\":\"2.0\",\"names\":[7]}",
                        "line 1, column 44 (/names/0): a value of a wrong type; expected a string; found the number 7"),
                Arguments.of(
                        "{\"format\":\"names\",\"version\":\"2.0\"}x",
                        "line 1, column 35: this is no well-formed JSON: "),
                Arguments.of(
                        "{\"format\":\"names\",\"version\":\"2.0\"}7",
                        "line 1, column 35: something follows after the end of the list of names"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void saysWhatIsWrong(String json, String line) {
        PlanFileException refused = assertThrows(PlanFileException.class, () -> read(json));
        String told = String.valueOf(refused.getMessage());
        assertTrue(told.startsWith("No readable list of names: " + line), told);
    }

    private List<String> read(String json) {
        return reader.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private record Names() implements FileKind<List<String>> {
        @Override
        public String noun() {
            return "list of names";
        }

        @Override
        public RootReading<List<String>> begin(ValueReader values, Input in) {
            return new NamesReading(values, in, new ArrayList<>(), new ArrayList<>());
        }
    }

    private record NamesReading(ValueReader values, Input in, List<String> seen, List<String> names)
            implements RootReading<List<String>> {

        private static final FileFormat FORMAT = new FileFormat("names", "2.0");

        @Override
        public void read(String name) {
            values.next();
            Node value = values.whole(name);
            seen.add(name);
            switch (name) {
                case FileFormat.FORMAT -> FORMAT.checkFormat(value, in);
                case FileFormat.VERSION -> FORMAT.checkVersion(value, in);
                default -> new ListCodec<>(Words.STRING, false).read(value, in).ifPresent(names::addAll);
            }
        }

        @Override
        public void end(int root) {
            if (!seen.contains(FileFormat.FORMAT)) {
                FORMAT.missingFormat(root, in);
            }
            if (!seen.contains(FileFormat.VERSION)) {
                FORMAT.missingVersion(root, in);
            }
        }

        @Override
        public List<String> build() {
            return names;
        }
    }
}

package se.tertial.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every program prints what it is expected to print. */
@Tag("class-path")
class ProgramsTest {

    @ParameterizedTest
    @MethodSource("programs")
    void printsWhatIsExpected(Program program) throws Exception {
        assertEquals(
                String.join("\n", program.expected()),
                String.join("\n", program.run()),
                () -> "If this is right: examples/quickstart.sh " + program.number() + " > " + program.expectedFile());
    }

    @ParameterizedTest
    @MethodSource("programs")
    void isShortEnoughToBeRead(Program program) {
        int lines = program.source().size();
        assertTrue(lines >= 15 && lines <= 50, () -> lines + " lines");
    }

    @Test
    void areNumberedInTheirOrder() {
        List<Program> programs = programs();
        assertEquals(
                IntStream.rangeClosed(1, programs.size()).boxed().toList(),
                programs.stream().map(Program::number).toList());
    }

    static List<Program> programs() {
        return Project.programs();
    }
}

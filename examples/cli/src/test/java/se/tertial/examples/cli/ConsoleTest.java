package se.tertial.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class ConsoleTest {

    @Test
    void textOfStrangersCannotCommandTheTerminal() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = new Console(out, out, Clock.systemUTC());

        console.print("\u001B[2Jå\r\nb\u202Ec\u2028d");
        console.results().flush();
        console.remark("\u0007e");

        assertEquals("\uFFFD[2Jå\uFFFD\uFFFDb\uFFFDc\uFFFDd\n\uFFFDe\n", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void resultThatNobodyReadsIsAFailure() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int status = new Program(new Console(new Closed(), err, Clock.systemUTC())).run("schema");

        assertEquals("tertial: standard output cannot be written: Broken pipe\n", err.toString(StandardCharsets.UTF_8));
        assertEquals(ExitStatus.FAILED, status);
    }

    private static final class Closed extends OutputStream {

        @Override
        public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
        }
    }
}

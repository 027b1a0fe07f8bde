package se.tertial.plan.exporter.odf.zip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.plan.exporter.odf.Programs;

class ZipContainerTest {

    private static final Instant TIME = Instant.parse("2024-08-31T23:59:59.9Z");
    private static final long USUAL = ZipContainer.IN_64_BITS;
    private static final byte[] TYPE = "a/b".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 262_143, 262_144, 262_145, 524_288, 3_000_000})
    void whatGoesInComesOutWhereverBlocksAreCut(int size) throws IOException {
        byte[] content = content(size);
        for (int level : new int[] {1, 3, 6, 9}) {
            byte[] zip = zip(content, level, Runnable::run, USUAL);
            try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
                assertEquals("type", in.getNextEntry().getName());
                assertArrayEquals(TYPE, in.readAllBytes());
                assertEquals("content", in.getNextEntry().getName());
                assertArrayEquals(content, in.readAllBytes());
                assertNull(in.getNextEntry());
            }
        }
    }

    @Test
    void theBytesDoNotHangOnTheExecutor() throws Exception {
        byte[] content = content(5_000_000);
        byte[] alone = zip(content, 3, Runnable::run, USUAL);
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            assertArrayEquals(alone, zip(content, 3, pool, USUAL));
            // The export itself runs on the only thread of its pool: nobody else is there to deflate.
            ExecutorService one = Executors.newSingleThreadExecutor();
            try {
                assertArrayEquals(
                        alone, one.submit(() -> zip(content, 3, one, USUAL)).get());
            } finally {
                one.shutdown();
            }
        } finally {
            pool.shutdown();
        }
        assertArrayEquals(alone, zip(content, 3, pool, USUAL), "shut down");
        assertArrayEquals(alone, zip(content, 3, task -> {}, USUAL), "forgetful");
        Executor full = task -> {
            throw new RejectedExecutionException();
        };
        assertArrayEquals(alone, zip(content, 3, full, USUAL), "full");
    }

    @ParameterizedTest
    @CsvSource({
        "4294967295, 0",
        // Content, directory and offsets in 64 bits.
        "10, 20",
        "1, 12"
    })
    void largeFilesAreInZip64(long limit, int leastExtra) throws Exception {
        byte[] content = content(400_000);
        Path file = folder.resolve("file.zip");
        Files.write(file, zip(content, 6, Runnable::run, limit));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertEquals(2, zip.size());
            ZipEntry entry = Objects.requireNonNull(zip.getEntry("content"));
            assertArrayEquals(content, zip.getInputStream(entry).readAllBytes());
            assertEquals(content.length, entry.getSize());
            assertEquals(LocalDateTime.of(2024, 8, 31, 23, 59, 58), entry.getTimeLocal());
        }
        assertEquals(
                leastExtra > 0, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains("PK\6\6"));
        String program = """
                import sys, zipfile
                with zipfile.ZipFile(sys.argv[1]) as file:
                    print(file.testzip(), [(i.filename, i.file_size, len(i.extra) >= int(sys.argv[2])) for i in file.infolist()])
                """;
        String said = Programs.runIfThere(
                folder, List.of("python3", "-c", program, file.toString(), String.valueOf(leastExtra)));
        assertEquals(
                "None [('type', 3, " + (leastExtra <= 12 ? "True" : "False") + "), ('content', 400000, True)]",
                said.strip());
    }

    @Test
    void timesThatReadersStumbleOverAreTheNearestOthers() {
        assertEquals(new DosTime(0x41, 0), DosTime.of(Instant.EPOCH));
        assertEquals(new DosTime(0x41, 0), DosTime.of(Instant.parse("1980-01-01T00:00:00Z")));
        DosTime last = DosTime.of(Instant.parse("2099-11-30T23:59:58Z"));
        assertEquals(last, DosTime.of(Instant.parse("2200-01-01T00:00:00Z")));
        assertEquals(last, DosTime.of(Instant.MAX));
    }

    @Test
    void aFailureOfTheStreamComesOutAsItIs() {
        byte[] content = content(2_000_000);
        byte[] whole = assertWritten(content);
        for (int n = 0; n < whole.length; n += 70_000) {
            IOException failure = new IOException("disk full");
            Failing failing = new Failing(n, failure);
            IOException thrown = assertThrows(IOException.class, () -> write(failing, content));
            assertSame(failure, thrown);
            assertEquals(0, thrown.getSuppressed().length);
        }
    }

    private static byte[] assertWritten(byte[] content) {
        try {
            return zip(content, 3, Runnable::run, USUAL);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] zip(byte[] content, int level, Executor executor, long limit) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (ZipContainer zip = new ZipContainer(output, TIME, level, executor, limit)) {
            write(zip, content);
        }
        return output.toByteArray();
    }

    private static void write(OutputStream output, byte[] content) throws IOException {
        try (ZipContainer zip = new ZipContainer(output, TIME, 3, Runnable::run)) {
            write(zip, content);
        }
    }

    private static void write(ZipContainer zip, byte[] content) throws IOException {
        zip.stored("type", TYPE);
        DeflatedEntry entry = zip.deflated("content");
        entry.write(content);
        entry.end();
        zip.finish();
    }

    /** Text that repeats itself near and far, with some noise. */
    private static byte[] content(int size) {
        Random random = new Random(size);
        byte[] words = new byte[100_000];
        random.nextBytes(words);
        byte[] content = new byte[size];
        for (int i = 0; i < size; i++) {
            content[i] = random.nextInt(10) == 0 ? (byte) random.nextInt() : words[i % words.length];
        }
        return content;
    }

    /** A stream that fails when it has taken so many bytes. */
    private static final class Failing extends OutputStream {

        private final IOException failure;
        private int left;

        Failing(int left, IOException failure) {
            this.left = left;
            this.failure = failure;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            byte[] taken = Arrays.copyOfRange(bytes, offset, offset + length);
            left -= taken.length;
            if (left < 0) {
                throw failure;
            }
        }
    }
}

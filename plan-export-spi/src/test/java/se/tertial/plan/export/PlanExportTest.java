package se.tertial.plan.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.ExportException;
import se.tertial.plan.export.spi.ExportOutcome;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.export.spi.ExporterDescriptor;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.rules.Parameter;
import se.tertial.plan.rules.ParameterType;
import se.tertial.plan.rules.ParameterValues;

class PlanExportTest {

    private static final PlanExporter EXPORTER = new TextExporter();

    @TempDir
    Path folder;

    /** Writes a little, then fails. */
    private record Failing(Throwable failure) implements PlanExporter {

        @Override
        public ExporterDescriptor descriptor() {
            return EXPORTER.descriptor();
        }

        @Override
        public ExportOutcome export(ExportRequest request, OutputStream output) throws IOException {
            output.write("half a fi".getBytes(StandardCharsets.UTF_8));
            output.flush();
            if (failure instanceof IOException e) {
                throw e;
            }
            if (failure instanceof RuntimeException e) {
                throw e;
            }
            throw (Error) failure;
        }
    }

    @Test
    void refusesOptionsBeforeTheFirstByte() {
        Parameter<String> other = Parameter.builder("delimiter", ParameterType.STRING, TextExporter.BETWEEN.help())
                .build();
        ExportRequest request = Requests.bodies(1)
                .parameters(ParameterValues.of(List.of(other), Map.of("delimiter", ";")))
                .build();
        ExportException e = assertThrows(ExportException.InvalidOption.class, () -> PlanExport.of(EXPORTER, request));
        assertEquals(
                "Exporter 'text': There is no parameter 'delimiter'. Parameters: between (string, default ' | ')",
                e.getMessage());
        assertThrows(
                ExportException.InvalidOption.class, () -> EXPORTER.descriptor().options(Map.of("x", "")));
    }

    @Test
    void refusesContentThatTheExporterDoesNotTake() {
        ExportRequest request =
                Requests.bodies(1).selection(new ContentSelection.Model()).build();
        ExportException e =
                assertThrows(ExportException.UnsupportedContent.class, () -> PlanExport.of(EXPORTER, request));
        assertEquals("Exporter 'text' cannot write model; it takes one table, all tables", e.getMessage());
    }

    @Test
    void refusesTablesThatDoNotExist() {
        ExportRequest request = Requests.bodies(1)
                .selection(new ContentSelection.Table("bodis"))
                .build();
        ExportException e = assertThrows(ExportException.UnknownContent.class, () -> PlanExport.of(EXPORTER, request));
        assertTrue(
                e.getMessage().startsWith("There is no table 'bodis'; there are activities, assessments,"),
                e.getMessage());
    }

    @Test
    void leavesTheStreamOpen() throws IOException {
        List<String> calls = new ArrayList<>();
        ByteArrayOutputStream output = new ByteArrayOutputStream() {
            @Override
            public void flush() {
                calls.add("flush");
            }

            @Override
            public void close() {
                calls.add("close");
            }
        };
        ExportOutcome outcome =
                PlanExport.of(EXPORTER, Requests.bodies(2).build()).to(output);
        assertEquals(2, outcome.rows());
        assertEquals(
                "b0 |  | Nämnd 0 | committee |  |  |  |  |  |  |  |  |  |  |  |  |  | ",
                output.toString(StandardCharsets.UTF_8).lines().findFirst().orElseThrow());
        assertTrue(calls.contains("flush"));
        assertFalse(calls.contains("close"));
    }

    @Test
    void aStreamKeepsWhatWasWrittenBeforeAFailure() {
        IOException failure = new IOException("gone");
        List<String> calls = new ArrayList<>();
        ByteArrayOutputStream output = new ByteArrayOutputStream() {
            @Override
            public void close() {
                calls.add("close");
            }
        };
        PlanExport export =
                PlanExport.of(new Failing(failure), Requests.bodies(1).build());
        assertSame(failure, assertThrows(IOException.class, () -> export.to(output)));
        assertEquals("half a fi", output.toString(StandardCharsets.UTF_8));
        assertEquals(List.of(), calls);
    }

    @Test
    void theFailureOfAStreamPassesAsItIs() {
        IOException failure = new IOException("no longer read");
        OutputStream output = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw failure;
            }
        };
        PlanExport export = PlanExport.of(EXPORTER, Requests.bodies(1).build());
        assertSame(failure, assertThrows(IOException.class, () -> export.to(output)));
    }

    /** The new file takes the place of the old one; it is not written over it. */
    @Test
    void whoReadsTheOldFileReadsItToItsEnd() throws IOException {
        Path file = Files.writeString(folder.resolve("bodies.txt"), "old");
        try (InputStream old = Files.newInputStream(file)) {
            PlanExport.of(EXPORTER, Requests.bodies(1).build()).to(file);
            assertEquals("old", new String(old.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertTrue(Files.readString(file).startsWith("b0"));
    }

    @Test
    void aFileIsWholeOrAsItWas() throws IOException {
        Path file = folder.resolve("bodies.txt");
        for (Throwable failure : List.of(
                new IOException("disk full"),
                new IllegalStateException("bug"),
                new ExportException.Cancelled(),
                new StackOverflowError())) {
            PlanExport export =
                    PlanExport.of(new Failing(failure), Requests.bodies(1).build());
            Files.deleteIfExists(file);
            assertSame(failure, assertThrows(Throwable.class, () -> export.to(file)));
            assertEquals(List.of(), names());
            Files.writeString(file, "old");
            assertSame(failure, assertThrows(Throwable.class, () -> export.to(file)));
            assertEquals("old", Files.readString(file));
            assertEquals(List.of("bodies.txt"), names());
        }
        PlanExport.of(EXPORTER, Requests.bodies(1).build()).to(file);
        assertTrue(Files.readString(file).startsWith("b0"));
        assertEquals(List.of("bodies.txt"), names());
    }

    @Test
    void aFileKeepsItsPermissionsAndANewOneHasThoseOfAnyNewFile() throws IOException {
        Assumptions.assumeTrue(
                Files.getFileStore(folder).supportsFileAttributeView("posix"), "no POSIX permissions here");
        PlanExport export = PlanExport.of(EXPORTER, Requests.bodies(1).build());
        Path old = Files.writeString(folder.resolve("old.txt"), "old");
        Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rw-r-----"));
        export.to(old);
        export.to(folder.resolve("new.txt"));
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(old)));
        Path any = Files.writeString(folder.resolve("any.txt"), "any");
        assertEquals(Files.getPosixFilePermissions(any), Files.getPosixFilePermissions(folder.resolve("new.txt")));
    }

    @Test
    void aSymbolicLinkStaysALink() throws IOException {
        Path target = Files.writeString(folder.resolve("target.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), target.getFileName());
        PlanExport.of(EXPORTER, Requests.bodies(1).build()).to(link);
        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.readString(target).startsWith("b0"));
    }

    @Test
    void aFolderIsNoFileAndAMissingFolderIsAnError() throws IOException {
        PlanExport export = PlanExport.of(EXPORTER, Requests.bodies(1).build());
        assertThrows(FileSystemException.class, () -> export.to(folder));
        FileSystemException refusal = assertThrows(
                FileSystemException.class,
                () -> export.to(folder.resolve("missing").resolve("x.txt")));
        assertEquals(folder.resolve("missing").toString(), refusal.getFile());
        assertEquals(List.of(), names());
    }

    @Test
    void aLongNameFits() throws IOException {
        Path file = folder.resolve("a".repeat(250) + ".txt");
        PlanExport.of(EXPORTER, Requests.bodies(1).build()).to(file);
        assertTrue(Files.exists(file));
    }

    @Test
    void cancellingLeavesTheOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("bodies.txt"), "old");
        AtomicInteger seen = new AtomicInteger();
        ExportRequest request = Requests.bodies(5_000)
                .progress(its -> seen.set((int) its.rows()))
                .cancellation(() -> seen.get() >= 1_000)
                .build();
        assertThrows(
                ExportException.Cancelled.class,
                () -> PlanExport.of(EXPORTER, request).to(file));
        assertTrue(seen.get() <= 2_000, () -> "stopped after " + seen);
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("bodies.txt"), names());
    }

    @Test
    void anInterruptedThreadStopsTheExport() {
        Thread.currentThread().interrupt();
        assertThrows(
                ExportException.Cancelled.class,
                () -> PlanExport.of(EXPORTER, Requests.bodies(1).build()).to(OutputStream.nullOutputStream()));
        assertTrue(Thread.interrupted());
    }

    @Test
    void tellsOfProgressAtLeastOnceInAThousandRows() throws IOException {
        List<Long> told = new ArrayList<>();
        ExportRequest request = Requests.bodies(2_345)
                .progress(its -> {
                    assertEquals("bodies", its.part());
                    told.add(its.rows());
                })
                .build();
        PlanExport.of(EXPORTER, request).to(OutputStream.nullOutputStream());
        assertEquals(List.of(0L, 500L, 1_000L, 1_500L, 2_000L, 2_345L), told);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}

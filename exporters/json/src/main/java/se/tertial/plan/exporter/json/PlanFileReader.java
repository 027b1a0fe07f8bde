package se.tertial.plan.exporter.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads files of one kind, written in one syntax. Immutable and thread-safe.
 *
 * <p>Reading is strict. Unknown fields, values of a wrong type, repeated fields, missing fields, unreadable values,
 * impossible objects and references to nothing are problems, and all problems of a file are told at once, up to a cap.
 * After a bad value reading goes on behind it; only broken syntax, a file of another format and a broken limit end it.
 *
 * <p>A file is UTF-8; a byte order mark at its start is passed over. The order of fields does not matter, but a file in
 * which {@code format}, {@code version} and {@code organisation} come late takes more memory to read.
 *
 * <p>Readers come from here, such as from {@link PlanJson#reader()}; users do not implement this interface.
 *
 * @param <T> what a file holds
 */
public interface PlanFileReader<T> {

    /**
     * Reads a stream, to its end unless a problem ends the reading before. The stream stays open.
     *
     * @param stream a whole file
     * @return what the file holds
     * @throws PlanFileException if the stream holds nothing readable or breaks a limit, with every problem
     * @throws IOException if the stream cannot be read
     */
    T read(InputStream stream) throws IOException;

    /**
     * Reads bytes.
     *
     * @param bytes a whole file
     * @return what the file holds
     * @throws PlanFileException if the bytes hold nothing readable or break a limit, with every problem
     */
    default T read(byte[] bytes) {
        try {
            return read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return what the file holds
     * @throws PlanFileException if the file holds nothing readable or breaks a limit, with every problem
     * @throws IOException if the file cannot be read
     */
    default T read(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream);
        }
    }
}

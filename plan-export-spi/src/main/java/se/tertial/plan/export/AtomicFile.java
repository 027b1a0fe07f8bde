package se.tertial.plan.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Writes a file so that it is either whole or as it was: exports, and whatever else a program writes beside them.
 *
 * <p>The content is first written to a hidden temporary file in the same folder and forced to the disk; then it takes the
 * place of the file in one step. Where the file system cannot do that in one step, the file is replaced in two, and a crash
 * between them may leave it missing. A file that is replaced hands its POSIX permissions on; a new one has those that the
 * system gives to any new file. A symbolic link stays a link: what it points at is replaced. A program that is
 * killed leaves the temporary file, named {@code .NAME.….tmp}, behind.
 */
public final class AtomicFile {

    private static final int LONGEST_PREFIX = 30;

    private AtomicFile() {}

    /**
     * Something that writes to a stream.
     *
     * @param <T> what it tells of that
     */
    @FunctionalInterface
    public interface Content<T> {

        /**
         * Writes the whole content.
         *
         * @param output where to; buffered, and closed by others
         * @return what is to be told of it
         * @throws IOException if the stream cannot be written, or the content cannot be had
         */
        T writeTo(OutputStream output) throws IOException;
    }

    /**
     * Writes a file: afterwards there is either the whole new one or, after any failure, what was there before.
     *
     * @param <T> what the content tells of its writing
     * @param file the file; its folder exists
     * @param content writes it, once
     * @return what the content tells
     * @throws IOException if the file cannot be written, or the content cannot be had
     */
    public static <T> T write(Path file, Content<T> content) throws IOException {
        Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new FileSystemException(file.toString(), null, "is a folder; expected the name of a file");
        }
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(
                    folder.toString(), null, "there is no such folder; expected one to write into");
        }
        Path temporary = Files.createTempFile(folder, prefix(target), ".tmp", permissions(target));
        try {
            T result = fill(temporary, content);
            handPermissionsOn(target, temporary);
            move(temporary, target);
            force(folder);
            return result;
        } catch (Throwable e) {
            discard(temporary, e);
            throw e;
        }
    }

    /** The start of the temporary name: short, since together with the random part it must fit where the name fits. */
    private static String prefix(Path target) {
        int[] start = target.getFileName()
                .toString()
                .codePoints()
                .limit(LONGEST_PREFIX)
                .toArray();
        return "." + new String(start, 0, start.length) + ".";
    }

    /** Those of the file before; else those of any new file, which the system narrows by its mask: others may read it. */
    private static FileAttribute<?>[] permissions(Path target) throws IOException {
        if (Files.getFileAttributeView(target, PosixFileAttributeView.class) == null) {
            return new FileAttribute<?>[0];
        }
        Set<PosixFilePermission> permissions = Files.exists(target)
                ? Files.getPosixFilePermissions(target)
                : PosixFilePermissions.fromString("rw-rw-rw-");
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)};
    }

    private static <T> T fill(Path file, Content<T> content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            OutputStream output = new BufferedOutputStream(Channels.newOutputStream(channel));
            T result = content.writeTo(output);
            output.flush();
            channel.force(true);
            return result;
        }
    }

    private static void handPermissionsOn(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (old != null && Files.exists(from)) {
            Files.setPosixFilePermissions(to, old.readAttributes().permissions());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Makes the new name survive a power cut where folders can be forced; elsewhere there is nothing to be done. */
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows does not open folders; the file itself has been forced.
            return;
        }
    }

    private static void discard(Path temporary, Throwable failure) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }
}

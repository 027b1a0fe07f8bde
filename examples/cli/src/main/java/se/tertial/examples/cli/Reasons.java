package se.tertial.examples.cli;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** Says in words why reading or writing failed; the names of Java's exceptions say it to programmers only. */
final class Reasons {

    private Reasons() {}

    static String of(Throwable problem) {
        if (problem instanceof UncheckedIOException wrapped) {
            return of(Objects.requireNonNull(wrapped.getCause()));
        }
        if (problem instanceof NoSuchFileException) {
            return "there is no such file or folder; check the path";
        }
        if (problem instanceof AccessDeniedException) {
            return "permission denied; check the rights of the file and its folder";
        }
        if (problem instanceof FileAlreadyExistsException) {
            return "it is a file; expected a folder";
        }
        if (problem instanceof FileSystemException because && because.getReason() != null) {
            return because.getReason();
        }
        return Objects.requireNonNullElse(problem.getMessage(), problem.toString());
    }
}

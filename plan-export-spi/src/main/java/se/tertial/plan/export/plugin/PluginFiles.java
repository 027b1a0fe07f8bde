package se.tertial.plan.export.plugin;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The files of a folder in the same order on every system. */
public final class PluginFiles {

    private PluginFiles() {}

    /**
     * What is in a folder.
     *
     * @param folder the folder
     * @return its files and folders, sorted by name; without those whose names begin with a full stop
     * @throws IOException if the folder cannot be read
     */
    public static List<Path> in(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> entries =
                Files.newDirectoryStream(folder, its -> !name(its).startsWith("."))) {
            entries.forEach(files::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        // Paths themselves compare as their system does, which may be without regard to case.
        files.sort(Comparator.comparing(PluginFiles::name));
        return files;
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}

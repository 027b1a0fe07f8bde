package se.tertial.plan.exporter.odf.text.template;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The parts of a template that are of use, read within limits. */
final class TemplateFile {

    static final String STYLES = "styles.xml";

    static final long LARGEST_FILE = 20L << 20;
    static final long LARGEST_PART = 16L << 20;
    /** Of all parts together, those of no use among them. */
    static final long LARGEST_CONTENT = 64L << 20;
    /** How often larger than the file its content may be, beyond what any small file may hold; text rarely shrinks to a tenth. */
    static final long RATIO = 200;

    static final long SMALL = 1L << 20;

    static final int MOST_ENTRIES = 2000;

    private static final String PICTURES = "Pictures/";
    private static final String MEDIA_TYPE = "mimetype";
    private static final String TEXT = "application/vnd.oasis.opendocument.text";
    private static final List<String> MEDIA_TYPES = List.of(TEXT, TEXT + "-template");

    private final Path path;
    private final long most;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private long inflated;

    private TemplateFile(Path path, long size) {
        this.path = path;
        this.most = Math.min(LARGEST_CONTENT, SMALL + size * RATIO);
    }

    static TemplateFile read(Path path) throws IOException {
        long size;
        try {
            size = Files.size(path);
        } catch (NoSuchFileException e) {
            throw refusal(path, "there is no such file; give the path of an OpenDocument text template (.ott)", e);
        }
        if (Files.isDirectory(path)) {
            throw refusal(path, "it is a folder; give the path of an OpenDocument text template (.ott)", null);
        }
        if (size > LARGEST_FILE) {
            throw refusal(path, "it has " + size + " bytes; at most " + LARGEST_FILE + " are read", null);
        }
        TemplateFile file = new TemplateFile(path, size);
        try (InputStream bytes = Files.newInputStream(path);
                ZipInputStream zip = new ZipInputStream(new BufferedInputStream(bytes), StandardCharsets.UTF_8)) {
            file.entries(zip);
        } catch (ZipException | IllegalArgumentException e) {
            throw refusal(path, "it is no sound zip file: " + e.getMessage(), e);
        } catch (AccessDeniedException e) {
            throw refusal(path, "it may not be read", e);
        }
        file.check();
        return file;
    }

    /** The styles. */
    byte[] styles() throws FileSystemException {
        byte[] styles = parts.get(STYLES);
        if (styles == null) {
            throw refusal(path, "it has no styles.xml; save it anew as .ott", null);
        }
        return styles;
    }

    Optional<byte[]> picture(String name) {
        return name.startsWith(PICTURES) ? Optional.ofNullable(parts.get(name)) : Optional.empty();
    }

    /** Names the template itself: the file of the exception would be taken for the one that is written. */
    static FileSystemException refusal(Path path, String reason, @Nullable Throwable cause) {
        FileSystemException refusal = new FileSystemException(null, null, "template '" + path + "': " + reason);
        if (cause != null) {
            refusal.initCause(cause);
        }
        return refusal;
    }

    private void entries(ZipInputStream zip) throws IOException {
        Set<String> seen = new HashSet<>();
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName();
            if (!seen.add(name)) {
                throw refusal(path, "it has two parts of one name; save it anew as .ott", null);
            }
            if (seen.size() > MOST_ENTRIES) {
                throw refusal(path, "it has more than " + MOST_ENTRIES + " parts", null);
            }
            boolean wanted = name.equals(STYLES) || name.equals(MEDIA_TYPE) || name.startsWith(PICTURES);
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            part(zip, content, wanted);
            if (wanted) {
                parts.put(name, content.toByteArray());
            }
        }
    }

    /** Reads a part to its end, and keeps it if it is wanted. */
    private void part(InputStream zip, ByteArrayOutputStream content, boolean wanted) throws IOException {
        byte[] buffer = new byte[8192];
        long size = 0;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            size += read;
            inflated += read;
            if (size > LARGEST_PART || inflated > most) {
                throw refusal(
                        path,
                        "its content is too large; at most " + LARGEST_PART + " bytes a part and " + most
                                + " in all are read",
                        null);
            }
            if (wanted) {
                content.write(buffer, 0, read);
            }
        }
    }

    private void check() throws FileSystemException {
        byte[] type = parts.getOrDefault(MEDIA_TYPE, new byte[0]);
        if (!MEDIA_TYPES.contains(new String(type, StandardCharsets.US_ASCII).strip())) {
            throw refusal(path, "it is no OpenDocument text template (.ott) or text (.odt)", null);
        }
    }
}

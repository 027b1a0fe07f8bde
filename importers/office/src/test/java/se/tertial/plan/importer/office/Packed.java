package se.tertial.plan.importer.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs documents, sound and unsound, part by part. */
final class Packed {

    private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String NAMESPACES = " xmlns:office='" + ODF + "office:1.0' xmlns:text='" + ODF
            + "text:1.0' xmlns:table='" + ODF + "table:1.0' xmlns:draw='" + ODF + "drawing:1.0' xmlns:svg='" + ODF
            + "svg-compatible:1.0' xmlns:style='" + ODF + "style:1.0'";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** An ODT document of styles and text; they are what stands before and after the first line of hyphens. */
    static Packed odt(String fragment) {
        String[] both = fragment.contains("\n---\n") ? fragment.split("\n---\n", 2) : new String[] {"", fragment};
        return new Packed()
                .with("mimetype", "application/vnd.oasis.opendocument.text")
                .with(
                        "content.xml",
                        "<office:document-content" + NAMESPACES + "><office:automatic-styles>" + both[0]
                                + "</office:automatic-styles><office:body><office:text>" + both[1]
                                + "</office:text></office:body></office:document-content>");
    }

    /** A DOCX document of styles, numbering and text, with lines of hyphens between them. */
    static Packed docx(String fragment) {
        String[] three = fragment.contains("\n---\n") ? fragment.split("\n---\n", 3) : new String[] {"", "", fragment};
        String namespaces = " xmlns:w='" + WORD + "' xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/"
                + "wordprocessingDrawing' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
                + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'";
        return new Packed()
                .with(
                        "[Content_Types].xml",
                        contentTypes("document.main", "document2")
                                + contentTypes("styles", "styles")
                                + contentTypes("numbering", "numbering"))
                .with(
                        "word/document2.xml",
                        "<w:document" + namespaces + "><w:body>" + three[2] + "</w:body></w:document>")
                .with("word/styles.xml", "<w:styles" + namespaces + ">" + three[0] + "</w:styles>")
                .with("word/numbering.xml", "<w:numbering" + namespaces + ">" + three[1] + "</w:numbering>")
                .closingTypes();
    }

    private static String contentTypes(String kind, String part) {
        return "<Override PartName='/word/" + part + ".xml' ContentType='" + TYPE + kind + "+xml'/>";
    }

    private Packed closingTypes() {
        String types = new String(parts.get("[Content_Types].xml"), StandardCharsets.UTF_8);
        return with(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>" + types + "</Types>");
    }

    Packed with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Packed with(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    Packed without(String name) {
        parts.remove(name);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

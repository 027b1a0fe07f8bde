package se.tertial.plan.importer.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tertial.plan.importer.text.spi.ExtractionException;
import se.tertial.plan.importer.text.spi.TextSink;

/**
 * The table of contents of an Office Open XML package.
 *
 * @param parts the names of its parts by what they are, such as {@code document.main}
 */
record DocxPackage(Map<String, String> parts) {

    static final String CONTENT_TYPES = "[Content_Types].xml";
    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final Set<String> MAIN = Set.of(
            WORD + "document.main+xml",
            WORD + "template.main+xml",
            "application/vnd.ms-word.document.macroEnabled.main+xml",
            "application/vnd.ms-word.template.macroEnabledTemplate.main+xml");
    private static final String STYLES = WORD + "styles+xml";
    private static final String NUMBERING = WORD + "numbering+xml";

    static DocxPackage of(byte[] contentTypes) throws ExtractionException {
        Map<String, String> parts = new HashMap<>();
        XmlCursor xml = XmlCursor.of(CONTENT_TYPES, contentTypes);
        xml.children(root -> xml.children(name -> {
            if (name.equals("ct:Override")) {
                parts.putIfAbsent(
                        xml.attribute("ContentType").orElse(""),
                        xml.attribute("PartName").orElse("").replaceFirst("^/", ""));
            }
        }));
        return new DocxPackage(parts);
    }

    void read(ZipParts zip, TextSink text) throws ExtractionException {
        String main = MAIN.stream()
                .map(parts::get)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElseThrow(this::otherKind);
        Map<String, byte[]> contents = zip.read(Stream.of(Optional.of(main), part(STYLES), part(NUMBERING))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
        byte[] document = contents.get(main);
        if (document == null) {
            throw new ExtractionException("the document lacks its part " + OneLine.of(main)
                    + "; save it again from the program it was made with");
        }
        DocxStyles styles = new DocxStyles();
        Optional<XmlCursor> common = cursor(part(STYLES), contents);
        if (common.isPresent()) {
            styles.read(common.get());
        }
        DocxNumbering numbering = new DocxNumbering();
        Optional<XmlCursor> numbers = cursor(part(NUMBERING), contents);
        if (numbers.isPresent()) {
            numbering.read(numbers.get());
        }
        DocxText.read(XmlCursor.of(OneLine.of(main), document), styles, numbering, text);
    }

    private Optional<String> part(String contentType) {
        return Optional.ofNullable(parts.get(contentType));
    }

    private static Optional<XmlCursor> cursor(Optional<String> name, Map<String, byte[]> contents)
            throws ExtractionException {
        byte[] part = contents.get(name.orElse(""));
        return part == null ? Optional.empty() : Optional.of(XmlCursor.of(OneLine.of(name.orElse("")), part));
    }

    private ExtractionException otherKind() {
        String kinds = String.join(" ", parts.keySet());
        String kind = kinds.contains("spreadsheetml")
                ? "a spreadsheet such as XLSX"
                : kinds.contains("presentationml") ? "a presentation such as PPTX" : "a packed file but no document";
        return new ExtractionException("this is " + kind + "; give a document in DOCX, ODT, HTML or plain text");
    }
}

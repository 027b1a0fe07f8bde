package se.tertial.examples.benchmarks.ods;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import se.tertial.examples.benchmarks.Written;

/** The cells of the first sheet of a spreadsheet, read by the parser of the JDK; days as their values. */
final class FirstSheet {

    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private FirstSheet() {}

    static List<List<String>> of(byte[] file) throws Exception {
        Element sheet =
                (Element) content(file).getElementsByTagNameNS(TABLE, "table").item(0);
        int width = 0;
        List<List<String>> rows = new ArrayList<>();
        for (Element row : elements(sheet, TABLE, "table-row")) {
            List<String> cells = cells(row);
            if (!cells.isEmpty()) {
                width = Math.max(width, cells.size());
                rows.add(cells);
            }
        }
        for (List<String> row : rows) {
            while (row.size() < width) {
                row.add("");
            }
        }
        return rows;
    }

    /** Empty cells behind the last are left out, and so is a row of nothing else. */
    private static List<String> cells(Element row) {
        List<String> cells = new ArrayList<>();
        for (Element cell : elements(row, TABLE, "table-cell")) {
            String repeated = cell.getAttributeNS(TABLE, "number-columns-repeated");
            int times = repeated.isEmpty() ? 1 : Math.min(Integer.parseInt(repeated), 100);
            for (int i = 0; i < times; i++) {
                cells.add(text(cell));
            }
        }
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    private static String text(Element cell) {
        String day = cell.getAttributeNS(OFFICE, "date-value");
        if (!day.isEmpty()) {
            return day;
        }
        String shown =
                elements(cell, TEXT, "p").stream().map(FirstSheet::paragraph).collect(Collectors.joining(" "));
        return Written.loosely(shown.isEmpty() ? cell.getAttributeNS(OFFICE, "string-value") : shown);
    }

    private static String paragraph(Element paragraph) {
        elements(paragraph, TEXT, "line-break").forEach(gap -> gap.setTextContent(" "));
        elements(paragraph, TEXT, "s").forEach(gap -> gap.setTextContent(" "));
        return paragraph.getTextContent();
    }

    private static Document content(byte[] file) throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("content.xml")) {
                    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
                    factory.setNamespaceAware(true);
                    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(zip.readAllBytes()));
                }
            }
        }
        throw new IOException("There is no content.xml");
    }

    private static List<Element> elements(Element parent, String namespace, String name) {
        NodeList found = parent.getElementsByTagNameNS(namespace, name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }
}

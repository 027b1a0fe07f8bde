package se.tertial.plan.exporter.odf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A spreadsheet as a reader finds it.
 *
 * @param parts the parts of a package by name, in order; of a flat file, one part without a name
 */
public record OdsFile(Map<String, byte[]> parts) {

    /** A cell: its type and its value; a text has its lines with LF between. */
    public record Value(String type, String value) {}

    public static OdsFile packed(byte[] bytes) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new OdsFile(parts);
    }

    public static OdsFile flat(byte[] bytes) {
        return new OdsFile(Map.of("", bytes));
    }

    /** Whether the file is flat or packed: its root with the content. */
    public Node content() {
        return part("content.xml");
    }

    public Node part(String name) {
        return Node.read(Objects.requireNonNull(parts.getOrDefault(parts.size() == 1 ? "" : name, null), name));
    }

    public String text(String name) {
        return new String(Objects.requireNonNull(parts.get(name)), StandardCharsets.UTF_8);
    }

    public List<Node> tables() {
        return content().all("table:table");
    }

    /** The rows of all sheets by their names, headers and all; cells that are null have no value. */
    public Map<String, List<List<@Nullable Value>>> sheets() {
        return tables().stream()
                .collect(Collectors.toMap(
                        table -> table.need("table:name"), OdsFile::rows, (a, b) -> a, LinkedHashMap::new));
    }

    private static List<List<@Nullable Value>> rows(Node table) {
        List<List<@Nullable Value>> rows = new ArrayList<>();
        for (Node row : table.all("table:table-row")) {
            List<@Nullable Value> cells = new ArrayList<>();
            for (Node cell : row.children()) {
                int times = Integer.parseInt(cell.attributes().getOrDefault("table:number-columns-repeated", "1"));
                for (int i = 0; i < times; i++) {
                    cells.add(value(cell));
                }
            }
            rows.add(cells);
        }
        return rows;
    }

    private static @Nullable Value value(Node cell) {
        String type = cell.get("office:value-type");
        if (type == null) {
            return null;
        }
        return new Value(
                type,
                switch (type) {
                    case "string" ->
                        cell.children("text:p").stream().map(Node::text).collect(Collectors.joining("\n"));
                    case "float", "percentage" -> cell.need("office:value");
                    case "date" -> cell.need("office:date-value");
                    case "boolean" -> cell.need("office:boolean-value");
                    default -> throw new AssertionError("a cell of type " + type);
                });
    }
}

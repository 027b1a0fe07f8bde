package se.tertial.plan.exporter.json.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import se.tertial.plan.exporter.json.ReadLimits;
import se.tertial.plan.exporter.json.syntax.JsonFile;
import se.tertial.plan.exporter.json.syntax.JsonSyntax;
import se.tertial.plan.exporter.json.write.ValueWriter;

/** Files as trees. */
public final class Trees {

    private Trees() {}

    /** Reads a file. */
    public static Node read(byte[] json) {
        return read(json, Input.of("tree", JsonSyntax.JSON, ReadLimits.standard()));
    }

    static Node read(byte[] json, Input in) {
        ReadLimits limits = ReadLimits.standard();
        Utf8Source source = new Utf8Source(new ByteArrayInputStream(json), limits.bytes());
        try (Tokens tokens = JsonSyntax.JSON.tokens(source, new LimitGuard(limits))) {
            ValueReader tree = new ValueReader(tokens, in);
            tree.next();
            return tree.whole(null);
        }
    }

    /** Writes a file. */
    public static String write(Consumer<ValueWriter> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            JsonFile.write(bytes, true, values -> {
                content.accept(values);
                return 0;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}

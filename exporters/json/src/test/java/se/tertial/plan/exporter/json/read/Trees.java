package se.tertial.plan.exporter.json.read;

import java.io.ByteArrayInputStream;
import se.tertial.plan.exporter.json.ReadLimits;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads files as trees. */
public final class Trees {

    private Trees() {}

    public static Node read(byte[] json, Locations locations) {
        ReadLimits limits = ReadLimits.standard();
        LimitGuard guard = new LimitGuard(limits);
        JsonFactory factory = JsonFactory.builder().streamReadConstraints(guard).build();
        Utf8Source source = new Utf8Source(new ByteArrayInputStream(json), limits.bytes());
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), source)) {
            TreeReader tree = new TreeReader(
                    parser, guard, locations, new Problems(locations, limits.problems()), new References());
            tree.next();
            return tree.value(null);
        }
    }
}

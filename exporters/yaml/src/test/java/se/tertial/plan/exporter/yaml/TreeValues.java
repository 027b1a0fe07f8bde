package se.tertial.plan.exporter.yaml;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.exporter.json.portfolio.PortfolioWriting;
import se.tertial.plan.exporter.json.write.ValueWriter;
import se.tertial.plan.model.PlanSource;

/** The values of a file as maps and lists: what every reader is to find in it. */
final class TreeValues implements ValueWriter {

    private final Deque<Object> open = new ArrayDeque<>();
    private final Deque<String> names = new ArrayDeque<>();
    private @Nullable Object root;

    static @Nullable Object of(PlanSource source) {
        TreeValues values = new TreeValues();
        PortfolioWriting.write(source, values);
        return values.root;
    }

    @Override
    public void startObject() {
        begin(new LinkedHashMap<String, Object>());
    }

    @Override
    public void startArray() {
        begin(new ArrayList<>());
    }

    @Override
    public void endObject() {
        root = open.pop();
    }

    @Override
    public void endArray() {
        root = open.pop();
    }

    @Override
    public void name(String name) {
        names.push(name);
    }

    @Override
    public void string(String value) {
        put(value);
    }

    @Override
    public void number(BigDecimal value) {
        put(value);
    }

    @Override
    public void truth(boolean value) {
        put(value);
    }

    @Override
    public void nothing() {
        put(null);
    }

    private void begin(Object parts) {
        put(parts);
        open.push(parts);
    }

    @SuppressWarnings("unchecked")
    private void put(@Nullable Object value) {
        if (open.peek() instanceof Map<?, ?> map) {
            ((Map<String, Object>) map).put(names.pop(), value);
        } else if (open.peek() instanceof List<?> list) {
            ((List<Object>) list).add(value);
        }
    }
}

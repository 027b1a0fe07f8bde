package se.tertial.examples.benchmarks.rules;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The twenty rules in the Common Expression Language: each compiled once, and asked with the variables of a row, which are ready. */
final class CelJudge implements Judge {

    private record Compiled(String id, CelRuntime.Program program) {}

    private final List<Map<String, Object>> rows;
    private final List<Compiled> rules = new ArrayList<>();

    CelJudge(List<ReportRow> rows) throws CelValidationException, CelEvaluationException {
        this.rows = rows.stream().map(CelJudge::variables).toList();
        var compiler = CelCompilerFactory.standardCelCompilerBuilder();
        List.of("assessments", "comments", "periodStart", "asOf", "events")
                .forEach(name -> compiler.addVar(name, SimpleType.INT));
        List.of(
                        "printed",
                        "scale",
                        "level",
                        "text",
                        "body",
                        "bodyName",
                        "written",
                        "title",
                        "responsible",
                        "area",
                        "reportBy")
                .forEach(name -> compiler.addVar(name, SimpleType.DYN));
        CelCompiler ready = compiler.build();
        CelRuntime runtime = CelRuntimeFactory.legacyCelRuntimeBuilder().build();
        Properties expressions = expressions();
        for (String id : new TreeSet<>(expressions.stringPropertyNames())) {
            rules.add(new Compiled(
                    id,
                    runtime.createProgram(
                            ready.compile(expressions.getProperty(id)).getAst())));
        }
    }

    @Override
    public void judge(Faults faults) throws CelEvaluationException {
        for (Map<String, Object> row : rows) {
            for (Compiled rule : rules) {
                if (!Boolean.TRUE.equals(rule.program().eval(row))) {
                    faults.add(rule.id(), String.valueOf(row.get("subject")));
                }
            }
        }
    }

    private static Properties expressions() {
        Properties expressions = new Properties();
        try (InputStream file = CelJudge.class.getResourceAsStream("cel.properties")) {
            expressions.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return expressions;
    }

    private static Map<String, Object> variables(ReportRow row) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("subject", row.subject());
        variables.put("assessments", (long) row.assessments());
        variables.put("printed", orNull(row.printed()));
        variables.put("scale", orNull(row.scale()));
        variables.put("level", orNull(row.level()));
        variables.put("comments", (long) row.comments());
        variables.put("text", orNull(row.text()));
        variables.put("body", orNull(row.body()));
        variables.put("bodyName", orNull(row.bodyName()));
        variables.put("written", day(row.written()));
        variables.put("periodStart", day(row.periodStart()));
        variables.put("asOf", day(row.asOf()));
        variables.put("title", orNull(row.title()));
        variables.put("responsible", orNull(row.responsible()));
        variables.put("area", orNull(row.area()));
        variables.put("reportBy", day(row.reportBy()));
        variables.put("events", (long) row.events());
        return Map.copyOf(variables);
    }

    private static Object orNull(@Nullable Object value) {
        return value == null ? dev.cel.common.values.NullValue.NULL_VALUE : value;
    }

    private static Object day(@Nullable LocalDate day) {
        return orNull(day == null ? null : day.toEpochDay());
    }
}

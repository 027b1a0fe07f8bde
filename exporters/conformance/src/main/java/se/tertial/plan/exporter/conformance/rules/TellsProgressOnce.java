package se.tertial.plan.exporter.conformance.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.tertial.plan.export.spi.ContentKind;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.export.spi.Progress;
import se.tertial.plan.exporter.conformance.data.SmallRegion;
import se.tertial.plan.exporter.conformance.trial.Case;
import se.tertial.plan.exporter.conformance.trial.Content;
import se.tertial.plan.exporter.conformance.trial.Subject;

/**
 * Callers show how far an export has come, and how long it will take yet: what is told must be what it is when the content is read
 * once, from its start to its end. Two tables of a section may have one name, so that counts alone do not tell a second reading from
 * a second table; the same content, read by the kit, does.
 */
final class TellsProgressOnce extends CaseRule {

    TellsProgressOnce() {
        super(
                "S05",
                "tell once how far it has come, to the last row",
                "read in order and to the end what you write, and through quiet() of the table or the blocks what you read but to"
                        + " measure it");
    }

    @Override
    void check(Subject subject, Case one) throws Exception {
        List<Progress> told = Collections.synchronizedList(new ArrayList<>());
        long rows = Case.export(subject.exporter(), request(subject, one, told))
                .outcome()
                .rows();
        for (int i = 1; i < told.size(); i++) {
            if (told.get(i).number() < told.get(i - 1).number()) {
                throw broken("after " + part(told.get(i - 1)) + " it told of " + part(told.get(i)));
            }
        }
        List<Progress> once = new ArrayList<>();
        Content.of(request(subject, one, once));
        compare(counts(told), counts(once));
        if (one.selection().kind() != ContentKind.LAYOUT && last(told) != rows) {
            throw broken("it told of " + last(told) + " rows, and its outcome counts " + rows);
        }
    }

    private static ExportRequest request(Subject subject, Case one, List<Progress> told) {
        return one.request(subject.exporter(), SmallRegion.whole())
                .progress(told::add)
                .build();
    }

    private void compare(Map<String, List<Long>> told, Map<String, List<Long>> once) {
        once.keySet().forEach(part -> told.putIfAbsent(part, List.of()));
        told.forEach((part, counts) -> {
            List<Long> expected = once.getOrDefault(part, List.of());
            if (!counts.equals(expected)) {
                throw broken(
                        "of " + part + " it told the rows " + counts + ", and whoever reads it once tells " + expected);
            }
        });
    }

    private static Map<String, List<Long>> counts(List<Progress> told) {
        return told.stream()
                .collect(Collectors.groupingBy(
                        TellsProgressOnce::part,
                        LinkedHashMap::new,
                        Collectors.mapping(Progress::rows, Collectors.toList())));
    }

    private static long last(List<Progress> told) {
        return counts(told).values().stream()
                .mapToLong(counts -> counts.get(counts.size() - 1))
                .sum();
    }

    private static String part(Progress progress) {
        return "part " + progress.number() + " of " + progress.parts() + " ('" + progress.part() + "')";
    }
}

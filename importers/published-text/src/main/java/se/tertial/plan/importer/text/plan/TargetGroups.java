package se.tertial.plan.importer.text.plan;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tertial.plan.importer.text.grammar.Extent;
import se.tertial.plan.importer.text.grammar.Table;
import se.tertial.plan.importer.text.input.Spaces;
import se.tertial.plan.importer.text.reading.Reading;
import se.tertial.plan.importer.text.reading.StableIds;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.organisation.TargetGroup;

/** Collects the target groups that activities name, by a table of words. Not thread-safe. */
final class TargetGroups {

    private static final Map<String, List<String>> WORDS = words();
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private final Map<Id, TargetGroup> groups = new LinkedHashMap<>();
    private final Map<String, Id> known = new HashMap<>();
    private final Reading reading;

    TargetGroups(Reading reading) {
        this.reading = reading;
        reading.organisation()
                .ifPresent(its -> its.targetGroups()
                        .forEach(group -> known.put(Spaces.fold(group.name().plain()), group.id())));
    }

    /** The groups that a text names, each once. */
    Set<Id> in(String text, Extent at) {
        Set<Id> ids = new LinkedHashSet<>();
        Matcher word = WORD.matcher(Spaces.fold(text));
        while (word.find()) {
            List<String> row = WORDS.get(word.group());
            if (row != null) {
                ids.add(id(row, at));
            }
        }
        return ids;
    }

    private Id id(List<String> row, Extent at) {
        String name = row.get(1);
        Id given = known.get(Spaces.fold(name));
        if (given != null) {
            return given;
        }
        Id id = StableIds.ofName("malgrupp", name);
        groups.computeIfAbsent(id, its -> {
            TargetGroup.Builder group = TargetGroup.builder();
            return group.id(id)
                    .name(name)
                    .splitBySex(row.get(2).equals("split"))
                    .source(reading.guess(at, 60))
                    .build();
        });
        return id;
    }

    /** {@return the groups that the organisation file does not have, in the order in which they are named} */
    List<TargetGroup> added() {
        return List.copyOf(groups.values());
    }

    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new HashMap<>();
        Table.read(TargetGroups.class, "target-groups.csv").rows().forEach(row -> words.put(row.get(0), row));
        return Map.copyOf(words);
    }
}

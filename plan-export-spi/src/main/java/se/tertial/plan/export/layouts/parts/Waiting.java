package se.tertial.plan.export.layouts.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tertial.plan.export.document.Block;
import se.tertial.plan.export.document.CoreBlock;
import se.tertial.plan.export.words.Runs;
import se.tertial.plan.model.assignment.Dependency;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.organisation.Party;
import se.tertial.plan.model.text.Text;

/** Who waits for what: one entry for each thing that is waited for, so that several who wait for the same stand together. */
public final class Waiting {

    private static final int DEEPEST = 10;

    private final Reader reader;

    public Waiting(Reader reader) {
        this.reader = reader;
    }

    private record Awaited(Optional<Id> body, Optional<String> party, Optional<Ref> on) {}

    /** What is waited for, of one body or of all; or that nothing is. */
    public List<Block> on(Optional<Id> body) {
        Map<Awaited, List<Dependency>> groups = new LinkedHashMap<>();
        reader.catalogue().dependencies().stream()
                .filter(its -> !its.settled())
                .filter(its -> body.isEmpty() || body.equals(its.party().flatMap(Party::body)))
                .forEach(its -> groups.computeIfAbsent(awaited(its), key -> new ArrayList<>())
                        .add(its));
        if (groups.isEmpty()) {
            return List.of(CoreBlock.Paragraph.of(reader.say("waiting.none")));
        }
        List<CoreBlock.Item> items = new ArrayList<>();
        groups.forEach((what, waiting) -> items.add(new CoreBlock.Item(head(what, waiting), below(waiting, 0))));
        return List.of(new CoreBlock.Items(false, items));
    }

    private static Awaited awaited(Dependency dependency) {
        return new Awaited(
                dependency.party().flatMap(Party::body), dependency.party().flatMap(Party::name), dependency.on());
    }

    private Text head(Awaited what, List<Dependency> waiting) {
        Runs head = Runs.of(reader.count("waiting.count", waiting.size()).plain());
        List<Text> names = new ArrayList<>();
        waiting.get(0).party().flatMap(reader::party).ifPresent(names::add);
        what.on().map(reader::brief).ifPresent(names::add);
        waiting.stream()
                .flatMap(its -> its.text().stream())
                .findFirst()
                .map(reader::in)
                .ifPresent(names::add);
        return head.and(" ").and(Runs.joined(" – ", names)).text();
    }

    /** Those who wait, each with those who in turn wait for it. */
    private List<CoreBlock.Item> below(List<Dependency> waiting, int depth) {
        List<CoreBlock.Item> items = new ArrayList<>();
        for (Dependency its : waiting) {
            Runs line = Runs.of(reader.brief(its.from())).and(" (" + reader.word(its.kind()));
            its.expected().ifPresent(time -> line.and(", ").and(new Times(reader).when(time)));
            List<Dependency> next = depth >= DEEPEST
                    ? List.of()
                    : reader.catalogue().dependencies().stream()
                            .filter(other -> !other.settled() && other.on().equals(Optional.of(its.from())))
                            .toList();
            items.add(new CoreBlock.Item(line.and(")").text(), below(next, depth + 1)));
        }
        return items;
    }
}

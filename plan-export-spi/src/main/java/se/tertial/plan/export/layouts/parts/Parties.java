package se.tertial.plan.export.layouts.parts;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.tertial.plan.export.document.Block;
import se.tertial.plan.export.document.PartiesBlock;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.organisation.Party;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.check.ResponsibleBodies;

/** Who answers for something, with the bodies that each party stands for on the last day that the report covers. */
final class Parties {

    private final Reader reader;
    private final LocalDate day;

    Parties(Reader reader) {
        this.reader = reader;
        this.day = reader.context()
                .period()
                .map(ReportingPeriod::asOf)
                .orElse(reader.context().day());
    }

    /** The parties that have a name; empty if there are none. */
    Optional<Block> block(String key, List<Party> parties) {
        List<PartiesBlock.Named> named = parties.stream().flatMap(this::named).toList();
        return named.isEmpty() ? Optional.empty() : Optional.of(new PartiesBlock(reader.say(key), named));
    }

    private Stream<PartiesBlock.Named> named(Party party) {
        ResponsibleBodies bodies = ResponsibleBodies.of(List.of(party), day, reader.catalogue());
        Set<Id> all = new LinkedHashSet<>(bodies.answering());
        all.addAll(bodies.cooperating());
        return reader.party(party).stream()
                .map(shown -> new PartiesBlock.Named(
                        shown, all.stream().map(reader::body).toList()));
    }
}

package se.tertial.plan.model.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.tertial.plan.model.merge.MergeSamples.portfolio;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.tertial.plan.model.MergeFinding;
import se.tertial.plan.model.MergeResult;
import se.tertial.plan.model.PortfolioMerge;
import se.tertial.plan.model.identity.ExtensionValue;
import se.tertial.plan.model.identity.Identifier;
import se.tertial.plan.model.identity.Source;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.model.organisation.BodyKind;

/** What every composite value carries beside its own parts, in a merge. */
class JoinedTest {

    private static final Identifier OURS = Identifier.of("se.example:ours", "1");
    private static final Identifier SHARED = Identifier.of("se.example:shared", "2");
    private static final Identifier THEIRS = Identifier.of("se.example:theirs", "3");
    private static final Source READ_HERE = Source.of(URI.create("https://example.se/here"));
    private static final Source READ_THERE = Source.of(URI.create("https://example.se/there"));

    @Test
    void namesAndExtensionsOfBothStayTheBasesFirst() {
        Body base = body().addIdentifiers(OURS, SHARED)
                .putExtensions("se.example:a", new ExtensionValue.OfString("ours"))
                .build();
        Body incoming = body().addIdentifiers(SHARED, THEIRS)
                .putExtensions("se.example:b", new ExtensionValue.OfString("new"))
                .putExtensions("se.example:a", new ExtensionValue.OfString("theirs"))
                .build();

        MergeResult result = merged(base, incoming);
        Body body = result.portfolio().bodies().get(0);

        assertEquals(List.of(OURS, SHARED, THEIRS), body.identifiers());
        assertEquals(
                List.of(
                        Map.entry("se.example:a", new ExtensionValue.OfString("ours")),
                        Map.entry("se.example:b", new ExtensionValue.OfString("new"))),
                List.copyOf(body.extensions().entrySet()));
        assertEquals(
                List.of("/bodies/0/extensions/se.example:a"),
                result.findings().stream().map(MergeFinding::path).toList());
    }

    @Test
    void aSourceIsFilledInAndNotReplaced() {
        Body unread = body().build();
        Body here = body().source(READ_HERE).build();
        Body there = body().source(READ_THERE).build();

        assertEquals(Optional.of(READ_THERE), sourceOf(merged(unread, there)));
        assertEquals(Optional.of(READ_HERE), sourceOf(merged(here, there)));
        assertEquals(Optional.of(READ_HERE), sourceOf(merged(here, unread)));
        assertEquals(List.of(), merged(here, there).findings());
    }

    private static Optional<Source> sourceOf(MergeResult result) {
        return result.portfolio().bodies().get(0).source();
    }

    private static MergeResult merged(Body base, Body incoming) {
        return PortfolioMerge.into(
                portfolio().addBodies(base).build(),
                portfolio().addBodies(incoming).build());
    }

    private static Body.Builder body() {
        return Body.builder().id("b").name("Nämnden").kind(BodyKind.COMMITTEE);
    }
}

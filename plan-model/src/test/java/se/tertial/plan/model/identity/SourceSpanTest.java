package se.tertial.plan.model.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceSpanTest {

    private static final Id DOCUMENT = Id.of("d");

    @Test
    void aSpanIsWrittenAsPeopleDo() {
        assertEquals("d:3:1-5:20", SourceSpan.of(DOCUMENT, 3, 1, 5, 20).toString());
    }

    @Test
    void aSpanIsReadWithoutDoubtUnlessSaidOtherwise() {
        SourceSpan span = SourceSpan.of(DOCUMENT, 1, 1, 1, 1);

        assertEquals(100, span.confidence());
        assertSame(span, span.withConfidence(100));
        assertEquals(0, span.withConfidence(0).confidence());
    }

    @Test
    void aSpanMayBeEmptyAtItsStart() {
        assertEquals(0, SourceSpan.of(DOCUMENT, 1, 1, 1, 0).lastColumn());
        assertEquals(0, SourceSpan.of(DOCUMENT, 1, 7, 2, 0).lastColumn());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|1|1|1|100|A source span starts at line 1, column 1 or later, not at line 0, column 1",
                "1|0|1|1|100|A source span starts at line 1, column 1 or later, not at line 1, column 0",
                "2|1|1|9|100|A source span ends at or after its start: 2:1 to 1:9",
                "1|5|1|3|100|A source span ends at or after its start: 1:5 to 1:3",
                "1|5|2|-1|100|A source span ends in column 0 or later, not in column -1",
                "1|1|1|1|101|A confidence is 0 to 100 per cent, not 101",
                "1|1|1|1|-1|A confidence is 0 to 100 per cent, not -1",
            })
    void impossibleSpansAreRefused(
            int firstLine, int firstColumn, int lastLine, int lastColumn, int confidence, String message) {
        assertEquals(
                message,
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new SourceSpan(
                                        DOCUMENT, firstLine, firstColumn, lastLine, lastColumn, confidence))
                        .getMessage());
    }

    @Test
    void aSourceNamesAnAddressOrAPlaceOrBoth() {
        URI uri = URI.create("https://example.org");
        SourceSpan span = SourceSpan.of(DOCUMENT, 1, 1, 1, 1);

        assertEquals(Optional.empty(), Source.of(uri).span());
        assertEquals(Optional.of(span), Source.of(span).span());
        assertEquals(
                "A source names an address or a place in a document",
                assertThrows(IllegalArgumentException.class, () -> new Source(Optional.empty(), Optional.empty()))
                        .getMessage());
    }
}

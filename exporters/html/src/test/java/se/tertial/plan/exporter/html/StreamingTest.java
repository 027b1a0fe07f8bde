package se.tertial.plan.exporter.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.tertial.plan.export.document.Block;
import se.tertial.plan.export.document.BlockCursor;
import se.tertial.plan.export.document.CoreBlock;
import se.tertial.plan.export.document.ReportDocument;
import se.tertial.plan.export.document.Section;
import se.tertial.plan.export.document.StatementBlock;
import se.tertial.plan.export.layout.LayoutContext;
import se.tertial.plan.export.layout.LayoutDescriptor;
import se.tertial.plan.export.layout.ReportLayout;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.model.followup.CommentKind;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.rules.Bilingual;

/** A hundred thousand things go through a page of which no more than a buffer is held. */
class StreamingTest {

    private static final int THINGS = 100_000;
    private static final String WORDS = "Arbetet går enligt plan <och> \"följs\" varje månad av nämnden. ".repeat(4);

    /** Counts what has been written. */
    private static final class Counter extends OutputStream {

        private long written;
        private int greatest;

        @Override
        public void write(int one) {
            written++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            written += length;
            greatest = Math.max(greatest, length);
        }
    }

    /** Things that are made as they are pulled; each but the first few thousand bytes must have been written by then. */
    private record Lengthy(Counter counter) implements ReportLayout {

        @Override
        public LayoutDescriptor descriptor() {
            Bilingual words = Bilingual.of("Lång", "Long");
            return LayoutDescriptor.builder()
                    .id("long")
                    .name(words)
                    .description(words)
                    .build();
        }

        @Override
        public ReportDocument build(LayoutContext context) {
            return new ReportDocument(
                    "long",
                    context.language(),
                    Text.of("Lång"),
                    Optional.empty(),
                    List.of(),
                    List.of(Section.of("all", Text.of("Allt"), () -> new Pulled(counter))));
        }
    }

    private static final class Pulled implements BlockCursor {

        private final Counter counter;
        private int at = -1;

        Pulled(Counter counter) {
            this.counter = counter;
        }

        @Override
        public boolean advance() {
            at++;
            assertTrue(counter.written + 40_000 > (at / 2L) * WORDS.length(), "held back before " + at);
            return at < 2 * THINGS;
        }

        @Override
        public Block block() {
            String id = "u" + at / 2;
            return at % 2 == 0
                    ? new CoreBlock.Heading(3, Text.of("Uppdrag " + at / 2), Ref.of(ObjectKind.ASSIGNMENT, id))
                    : new StatementBlock(
                            Optional.of(Text.of("Regionstyrelsen")),
                            CommentKind.PROGRESS,
                            Optional.empty(),
                            List.of(Text.of(WORDS)),
                            Optional.empty(),
                            Optional.of(Id.of("k-" + id)));
        }

        @Override
        public void close() {}
    }

    @Test
    void nothingIsHeldBack() throws IOException {
        Counter counter = new Counter();
        ExportRequest request = Region.norrlid()
                .request("overview", false)
                .layouts(List.of(new Lengthy(counter)))
                .selection(new ContentSelection.Layout("long"))
                .build();
        new HtmlExporter().export(request, counter);
        assertTrue(counter.written > (long) THINGS * WORDS.length());
        assertTrue(counter.greatest <= 1 << 16, "at most a buffer at a time, not " + counter.greatest);
    }

    @Test
    void anchorsAreAsManyAsThings() {
        Anchors anchors = new Anchors();
        anchors.take("assignment-u7");
        long named = IntStream.range(0, THINGS)
                .filter(i -> anchors.of(Ref.of(ObjectKind.ASSIGNMENT, "u" + i)).isPresent())
                .count();
        assertEquals(THINGS - 1, named);
        assertTrue(anchors.of(Ref.of(ObjectKind.ASSIGNMENT, "u8")).isEmpty());
    }
}

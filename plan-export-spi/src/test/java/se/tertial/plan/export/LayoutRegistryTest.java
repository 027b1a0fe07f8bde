package se.tertial.plan.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.tertial.plan.export.document.ReportDocument;
import se.tertial.plan.export.layout.CountLayout;
import se.tertial.plan.export.layout.LayoutContext;
import se.tertial.plan.export.layout.LayoutDescriptor;
import se.tertial.plan.export.layout.ReportLayout;
import se.tertial.plan.export.layouts.BuiltInLayouts;
import se.tertial.plan.export.spi.ExportException;

@Tag("class-path")
class LayoutRegistryTest {

    /** Cannot say what it is. */
    public static final class Mute implements ReportLayout {

        @Override
        public LayoutDescriptor descriptor() {
            throw new IllegalStateException("no words");
        }

        @Override
        public ReportDocument build(LayoutContext context) {
            throw new AssertionError("never asked");
        }
    }

    /** Has the id of another. */
    public static final class Same implements ReportLayout {

        @Override
        public LayoutDescriptor descriptor() {
            return new CountLayout().descriptor();
        }

        @Override
        public ReportDocument build(LayoutContext context) {
            throw new AssertionError("never asked");
        }
    }

    @Test
    void theLibrarysOwnAreFound() {
        LayoutRegistry found = LayoutRegistry.discover();

        assertEquals(List.of(), found.problems());
        assertEquals(
                BuiltInLayouts.all().stream()
                        .map(layout -> layout.descriptor().id())
                        .sorted()
                        .toList(),
                found.entries().stream().map(entry -> entry.descriptor().id()).toList());
    }

    @Test
    void anUnknownIdIsAnsweredWithTheKnownOnes() {
        LayoutRegistry registry = LayoutRegistry.builder()
                .add(new CountLayout())
                .add(new CountLayout("other", Set.of()))
                .build();

        assertEquals("other", registry.find("other").descriptor().id());
        assertEquals(
                "There is no layout 'kount'; there are count, other",
                assertThrows(ExportException.UnknownContent.class, () -> registry.find("kount"))
                        .getMessage());
    }

    @Test
    void aClashAndABrokenOneAreProblemsAndTakeNoOtherWithThem() {
        LayoutRegistry registry = LayoutRegistry.builder()
                .add(new CountLayout())
                .add(new Same())
                .add(new Mute())
                .add(new CountLayout("other", Set.of()))
                .build();

        assertEquals("other", registry.find("other").descriptor().id());
        String clash = assertThrows(ExportException.DuplicateLayout.class, () -> registry.find("count"))
                .getMessage();
        assertTrue(clash.contains(CountLayout.class.getName()) && clash.contains(Same.class.getName()), clash);
        List<String> problems =
                registry.problems().stream().map(problem -> problem.message()).toList();
        assertEquals(2, problems.size());
        assertTrue(problems.get(0).contains("cannot describe itself: no words"), problems.get(0));
        assertTrue(problems.get(1).startsWith("Several layouts have the id 'count', so none of them is used: "));
    }
}

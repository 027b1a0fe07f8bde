package se.tertial.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.tertial.plan.model.MergeFinding;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Language;

final class MergeLinesTest {

    private static final Path FILE = Path.of("t2.txt");

    @Test
    void tellsOfAContradictionInOneLine() {
        Ref assignment = Ref.of(ObjectKind.ASSIGNMENT, "u-7");
        MergeFinding finding = new MergeFinding(
                MergeFinding.Kind.CONTRADICTION,
                Optional.of(assignment),
                Optional.of(assignment),
                "/assignments/0/reportBy",
                "2025-03-31",
                "2025-06-30",
                OptionalDouble.empty());
        assertEquals(
                "t2.txt: varning: assignment:u-7 /assignments/0/reportBy: uppgifterna skiljer sig; den tidigare behölls"
                        + " Tidigare: ”2025-03-31” Nu: ”2025-06-30” [contradiction]",
                new MergeLines(Language.SV).line(FILE, finding));
        assertEquals(
                "t2.txt: warning: assignment:u-7 /assignments/0/reportBy: the two differ; the earlier value was kept"
                        + " Earlier: ”2025-03-31” Now: ”2025-06-30” [contradiction]",
                new MergeLines(Language.EN).line(FILE, finding));
    }

    @Test
    void tellsHowAlikeTwoAre() {
        MergeFinding finding = new MergeFinding(
                MergeFinding.Kind.SIMILAR,
                Optional.of(Ref.of(ObjectKind.GOAL, "g-1")),
                Optional.of(Ref.of(ObjectKind.GOAL, "g-2")),
                "",
                "",
                "",
                OptionalDouble.of(0.816));
        assertEquals(
                "t2.txt: warning: goal:g-1, goal:g-2: the two are alike but were not joined; give both the same"
                        + " identifier if they are one (82%) [similar]",
                new MergeLines(Language.EN).line(FILE, finding));
        assertTrue(
                new MergeLines(Language.SV).line(FILE, finding).endsWith(" (82\u00a0%) [similar]"),
                new MergeLines(Language.SV).line(FILE, finding));
    }

    @ParameterizedTest
    @EnumSource
    void saysEveryKindInBothLanguages(MergeFinding.Kind kind) {
        MergeFinding finding =
                new MergeFinding(kind, Optional.empty(), Optional.empty(), "/x", "", "", OptionalDouble.empty());
        assertNotEquals(
                new MergeLines(Language.SV).line(FILE, finding), new MergeLines(Language.EN).line(FILE, finding));
    }
}

package se.tertial.plan.exporter.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.Decision;
import se.tertial.plan.model.document.FocusArea;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;

/** Places that can be linked to: wherever a decision is told of, in whichever report, it has its name. */
class AnchorsTest {

    private static final Region REGION = Region.norrlid();
    private static final List<String> PERIODS = List.of("2024-T1", "2024-T2", "2024");

    static Stream<String> layouts() {
        return REGION.layouts().stream();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void everyDecisionThatIsToldOfHasItsPlace(String layout) {
        List<String> missing = new ArrayList<>();
        for (String period : PERIODS) {
            Document page = Jsoup.parse(REGION.in(period).page(layout, true));
            String words = page.body().text();
            for (Decision decision : decisions(REGION.portfolio())) {
                String printed = printed(decision);
                Element place = page.getElementById("decision-" + decision.id());
                if (words.contains(printed) && (place == null || !place.text().contains(printed))) {
                    missing.add(period + " " + decision.id());
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    /** So that the above has something to look at. */
    @ParameterizedTest
    @CsvSource({
        "action-plan,2024-T2,b-handlingsplan",
        "audit-trail,2024-T2,b-avslut-u02",
        "follow-up,2024,b-arsredovisning",
        "overview,2024-T2,b-turlista",
        "timeline,2024-T2,b-strategi",
    })
    void decisionsAreToldOfHere(String layout, String period, String decision) {
        Document page = Jsoup.parse(REGION.in(period).page(layout, false));
        assertEquals(1, page.select("#decision-" + decision).size());
    }

    @Test
    void aNameIsGivenOnceHoweverManyThereAre() {
        Anchors anchors = new Anchors();
        anchors.take("assignment-u7");
        int many = 10_000;
        long named = IntStream.range(0, 2 * many)
                .filter(i -> anchors.of(Ref.of(ObjectKind.ASSIGNMENT, "u" + i % many))
                        .isPresent())
                .count();
        assertEquals(many - 1, named);
        assertTrue(anchors.of(Ref.of(ObjectKind.GOAL, "u7")).isPresent());
    }

    /** Decisions that are known by a paragraph and a number of their own. */
    private static List<Decision> decisions(Catalogue catalogue) {
        List<Decision> all = new ArrayList<>(catalogue.decisions());
        catalogue.strategies().forEach(its -> all.addAll(its.decisions()));
        catalogue.documents().forEach(its -> all.addAll(its.decisions()));
        catalogue.plans().forEach(its -> {
            all.addAll(its.decisions());
            its.focusAreas().stream().flatMap(AnchorsTest::below).forEach(activity -> all.addAll(activity.decisions()));
        });
        catalogue.followUpHeaders().forEach(its -> all.addAll(its.decisions()));
        List<String> printed = all.stream().map(AnchorsTest::printed).toList();
        return all.stream()
                .filter(its -> !printed(its).isEmpty()
                        && printed.stream().filter(printed(its)::equals).count() == 1)
                .toList();
    }

    private static Stream<Activity> below(FocusArea area) {
        return area.activities().stream().flatMap(AnchorsTest::below);
    }

    private static Stream<Activity> below(Activity activity) {
        return Stream.concat(Stream.of(activity), activity.activities().stream().flatMap(AnchorsTest::below));
    }

    private static String printed(Decision decision) {
        return decision.paragraph()
                .flatMap(paragraph -> decision.recordNumber().map(number -> paragraph + ", " + number.printed()))
                .orElse("");
    }
}

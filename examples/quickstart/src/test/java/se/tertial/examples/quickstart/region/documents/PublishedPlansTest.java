package se.tertial.examples.quickstart.region.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.Responsibility;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.text.Text;

/** Each strategy and plan as published says what it says as data: kind, title, number, dates, owners, and what is in it. */
class PublishedPlansTest {

    @Test
    void strategySaysWhatTheDataSays() {
        Portfolio read = Documents.read("strategi.txt");

        Differences.assertListed(
                "strategi.txt",
                PlanFacts.of(Documents.REGION, Documents.REGION.strategies().get(0)),
                PlanFacts.of(read, read.strategies().get(0)));
        assertTrue(
                read.strategies().get(0).introduction().containsAll(plain("strategi")),
                () -> read.strategies().get(0).introduction().toString());
    }

    /** The sentences in South Sami, North Sami and Finnish among them; a plain text does not mark which is which. */
    private static Set<Text> plain(String strategy) {
        return Documents.REGION.strategies().stream()
                .filter(its -> its.id().value().equals(strategy))
                .flatMap(its -> its.introduction().stream())
                .map(text -> Text.of(text.plain()))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "regionplan.txt, regionplan",
        "handlingsplan.txt, handlingsplan",
        "verksamhetsplan.txt, vp-hsn",
        "gemensam-plan.txt, samplan",
    })
    void planSaysWhatTheDataSays(String document, String id) {
        Portfolio read = Documents.read(document);
        Plan plan = Documents.REGION.plan(Id.of(id)).orElseThrow();
        Plan published = read.plans().get(0);

        Differences.assertListed(document, PlanFacts.of(Documents.REGION, plan), PlanFacts.of(read, published));
        Map<String, String> texts = texts(plan);
        texts(published)
                .forEach((title, text) ->
                        assertTrue(text.startsWith(texts.getOrDefault(title, "")), () -> title + ": " + text));
    }

    private static Map<String, String> texts(Plan plan) {
        Map<String, String> texts = new TreeMap<>();
        plan.focusAreas().stream()
                .flatMap(area -> area.activities().stream())
                .flatMap(PublishedPlansTest::withParts)
                .forEach(activity -> texts.put(
                        activity.title().map(Text::plain).orElse(""),
                        activity.text().map(Text::plain).orElse("")));
        return texts;
    }

    private static Stream<Activity> withParts(Activity activity) {
        return Stream.concat(
                Stream.of(activity), activity.activities().stream().flatMap(PublishedPlansTest::withParts));
    }

    @Test
    void theRegionplanGivesTheAssignmentsOfItsDecision() {
        Set<String> given = Documents.REGION.assignments().stream()
                .filter(assignment -> assignment.decision().equals(Optional.of(Id.of("b-uppdrag"))))
                .map(assignment -> "assignment:" + assignment.id() + code(assignment))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(
                given,
                Documents.read("regionplan.txt").assignments().stream()
                        .map(assignment -> Wordings.id(assignment.text().plain()) + code(assignment))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static String code(Assignment assignment) {
        return " " + assignment.responsibility().flatMap(Responsibility::code).orElse("");
    }
}

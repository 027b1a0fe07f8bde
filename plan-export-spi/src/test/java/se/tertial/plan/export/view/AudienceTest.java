package se.tertial.plan.export.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tertial.plan.export.content.Audience;
import se.tertial.plan.export.content.ContentFilter;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.fixtures.Portfolios;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.DisclosureLevel;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Mention;
import se.tertial.plan.model.text.MentionKind;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.rules.Finding;
import se.tertial.plan.rules.MessageTemplate;
import se.tertial.plan.rules.Severity;

class AudienceTest {

    private static final String MARKER = "[Uppgiften lämnas inte ut]";

    @Provide
    Arbitrary<Portfolio> portfolios() {
        return Portfolios.smallPortfolios();
    }

    @ParameterizedTest
    @CsvSource({"SECRET,PUBLIC", "SECRET,INTERNAL", "INTERNAL,PUBLIC"})
    void nothingThatIsWithheldShowsThrough(DisclosureLevel level, Audience audience) {
        PlanSource view = view(Secrets.portfolio(level), audience);
        Secrets.words(view).forEach(words -> assertFalse(words.contains(Secrets.WORD), words));
        for (ObjectKind kind : ObjectKind.values()) {
            for (String id : List.of(
                    "u-1", "p-1", "a-1", "a-2", "a-3", "b-a-3", "dl-a-3", "fa-1", "r-1", "c-1", "ta-1", "i-1")) {
                assertFalse(view.catalogue().find(Ref.of(kind, id)).toString().contains(Secrets.WORD));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"SECRET,ALL", "INTERNAL,ALL", "INTERNAL,INTERNAL", "PUBLIC,PUBLIC"})
    void whoMayReadReadsEverything(DisclosureLevel level, Audience audience) {
        Portfolio whole = Secrets.portfolio(level);
        assertEquals(whole, Views.portfolio(view(whole, audience)));
    }

    @Property(tries = 100)
    void assignmentsInWhichNothingChangesAreNotBuiltAgain(@ForAll("portfolios") Portfolio whole) {
        Catalogue view = view(whole, Audience.INTERNAL).catalogue();
        for (Assignment assignment : whole.assignments()) {
            Assignment shown = view.assignment(assignment.id()).orElseThrow();
            if (shown.equals(assignment)) {
                assertSame(assignment, shown);
            }
        }
    }

    @Test
    void whatIsWithheldIsMarkedAndKeepsItsPlace() {
        PlanSource view = view(Secrets.portfolio(DisclosureLevel.SECRET), Audience.PUBLIC);
        Activity activity = view.catalogue().activity(Id.of("a-2")).orElseThrow();
        assertEquals(MARKER, activity.title().orElseThrow().plain());
        assertEquals("[Withheld]", activity.text().orElseThrow().plain(Language.EN));
        assertEquals(Optional.of("3"), activity.number());
        assertEquals(
                Optional.of("OSL 18:13"), activity.disclosure().orElseThrow().legalBasis());
        assertEquals(Id.of("a-3"), activity.activities().get(0).id());
        List<Report> reports = Views.reports(view, Id.of("fu-1"));
        assertEquals(3, reports.size());
        assertEquals(Optional.of(MARKER), reports.get(0).assessments().get(0).printed());
        assertEquals(
                MARKER, reports.get(0).deviations().get(0).cause().orElseThrow().plain());
        List<Comment> comments = reports.get(2).comments();
        assertEquals("Öppen", comments.get(0).paragraphs().get(0).plain());
        assertEquals(
                List.of(MARKER),
                comments.get(1).paragraphs().stream().map(Object::toString).toList());
    }

    @ParameterizedTest
    @CsvSource({"sv-SE,[Uppgiften lämnas inte ut],en", "en-GB,[Withheld],sv"})
    void theMarkerIsInTheLanguageOfThePortfolioWhateverItsCountry(String tag, String words, String other) {
        Text marker = new Marker(Language.of(tag)).text();
        assertEquals(words, marker.plain());
        assertEquals(Optional.empty(), marker.runs().get(0).language());
        assertEquals(Set.of(Language.of(other)), marker.translations().keySet());
    }

    @Test
    void aHeaderBringsNoReportsAlong() {
        PlanSource view = view(Secrets.portfolio(DisclosureLevel.SECRET), Audience.PUBLIC);
        assertFalse(view.catalogue().followUpHeaders().get(0) instanceof FollowUp);
        assertThrows(IllegalArgumentException.class, () -> view.reports(Id.of("none")));
    }

    @Property(tries = 100)
    void everyViewIsASoundPortfolio(@ForAll("portfolios") Portfolio whole, @ForAll Audience audience) {
        PlanSource view = view(whole, audience);
        Portfolio portfolio = Views.portfolio(view);
        assertEquals(portfolio, Views.portfolio(view(portfolio, audience)), "to withhold twice changes nothing");
        assertEquals(whole.plans().size(), portfolio.plans().size());
        assertEquals(whole.assignments().size(), portfolio.assignments().size());
    }

    @Property(tries = 50)
    void thePublicSeesNoPersons(@ForAll("portfolios") Portfolio whole) {
        Portfolio view = Views.portfolio(view(whole, Audience.PUBLIC));
        assertEquals(List.of(), view.persons());
        view.assignments().forEach(its -> assertNoPersons(its.mentions()));
        Views.reports(view).flatMap(its -> its.comments().stream()).forEach(its -> assertNoPersons(its.mentions()));
    }

    @Test
    void theWholeIsGivenOnAsItIs() {
        Portfolio whole = Portfolios.portfolio(7);
        assertSame(whole, view(whole, Audience.ALL));
    }

    @Test
    void findingsAboutWithheldThingsKeepRuleAndSubjectOnly() {
        PlanSource view = view(Secrets.portfolio(DisclosureLevel.SECRET), Audience.PUBLIC);
        List<Finding> seen = SourceView.findings(
                List.of(
                        finding(Ref.of(ObjectKind.ASSIGNMENT, "u-1")),
                        finding(Ref.of(ObjectKind.COMMENT, "k-3")),
                        finding(Ref.of(ObjectKind.PLAN, "p-2")),
                        finding(Ref.of(ObjectKind.COMMENT, "k-open"))),
                view);
        assertEquals(MARKER, seen.get(0).message(Language.SV));
        assertEquals("[Withheld]", seen.get(1).message(Language.EN));
        assertEquals("sagt: ord", seen.get(2).message(Language.SV));
        assertEquals("sagt: ord", seen.get(3).message(Language.SV));
        assertNotEquals(seen.get(0), seen.get(2));
    }

    @Test
    void aFindingOnAChainTellsNothingIfOneLinkIsWithheld() {
        PlanSource view = view(Secrets.portfolio(DisclosureLevel.SECRET), Audience.PUBLIC);
        Finding chain = Finding.builder()
                .copy(finding(Ref.of(ObjectKind.COMMENT, "k-open")))
                .addOthers(Ref.of(ObjectKind.COMMENT, "k-3"))
                .build();
        assertEquals(MARKER, SourceView.findings(List.of(chain), view).get(0).message(Language.SV));
    }

    @Test
    void aChainLosesTheLinksThatAreLeftOut() {
        Portfolio whole = Secrets.portfolio(DisclosureLevel.PUBLIC);
        ContentFilter filter = ContentFilter.none().withPlans(List.of(Id.of("p-2")));
        Ref kept = Ref.of(ObjectKind.PLAN, "p-2");
        Finding chain = Finding.builder()
                .copy(finding(kept))
                .addOthers(Ref.of(ObjectKind.PLAN, "p-1"), Ref.of(ObjectKind.COMMENT, "k-open"))
                .build();
        Finding seen = SourceView.findings(List.of(chain), SourceView.of(whole, Audience.ALL, filter))
                .get(0);
        assertEquals(Set.of(Ref.of(ObjectKind.COMMENT, "k-open")), seen.others());
    }

    private static void assertNoPersons(List<Mention> mentions) {
        assertTrue(mentions.stream().noneMatch(its -> its.kind() == MentionKind.PERSON), mentions::toString);
    }

    private static Finding finding(Ref subject) {
        return Finding.builder()
                .rule("X1")
                .severity(Severity.INFO)
                .subject(subject)
                .putEvidence("words", "ord")
                .template(MessageTemplate.of("sagt: {words}", "said: {words}"))
                .build();
    }

    private static PlanSource view(PlanSource whole, Audience audience) {
        return SourceView.of(whole, audience, ContentFilter.none());
    }
}

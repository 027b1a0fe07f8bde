package se.tertial.plan.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Language;

class FindingTest {

    private static final MessageTemplate LATE =
            MessageTemplate.of("{days} dagar sent enligt {who}", "{days} days late by {who}");

    @Test
    void rendersItsMessageInTheReadersLanguage() {
        Finding finding = finding("T06", Severity.WARNING, "u-1");
        assertEquals("12 dagar sent enligt $1 {days}", finding.message(Language.SV));
        assertEquals("12 dagar sent enligt $1 {days}", finding.message(Language.of("sv-FI")));
        assertEquals("12 days late by $1 {days}", finding.message(Language.EN));
        assertEquals("12 days late by $1 {days}", finding.message(Language.FI));
    }

    @Test
    void aNameWithoutAValueStaysInItsBraces() {
        assertEquals("{days} days late by {who}", LATE.render(Language.EN, Map.of()));
        assertEquals(Set.of("days", "who"), LATE.names());
    }

    @Test
    void wordsFollowTheirNumber() {
        MessageTemplate late = MessageTemplate.of(
                "{days} {days|dag|dagar} {sent} sent", "{days} {days|day|days}{days||, no less,} {sent} late");

        assertEquals(Set.of("days", "sent"), late.names());
        assertEquals("1 day för late", late.render(Language.EN, Map.of("days", "1", "sent", "för")));
        assertEquals("11 days, no less, för late", late.render(Language.EN, Map.of("days", "11", "sent", "för")));
        assertEquals("1 dag {sent} sent", late.render(Language.SV, Map.of("days", "1")));
        assertEquals("{days} dagar {sent} sent", late.outline(Language.SV));
        assertEquals("0 dagar {sent} sent", late.render(Language.SV, Map.of("days", "0")));
        assertEquals("{days} {days|dag|dagar} {sent} sent", late.render(Language.SV, Map.of()));
    }

    @Test
    void bothLanguagesNameTheSameValues() {
        assertThrows(IllegalArgumentException.class, () -> MessageTemplate.of("{dagar} sent", "{days} late"));
        assertThrows(IllegalArgumentException.class, () -> MessageTemplate.of(" ", "late"));
    }

    @Test
    void hasOneOrderWhateverTheyWereFoundIn() {
        List<Finding> ordered = List.of(
                finding("Z99", Severity.ERROR, "u-1"),
                finding("A01", Severity.WARNING, "u-1"),
                finding("A01", Severity.WARNING, "u-2"),
                finding("A02", Severity.WARNING, "u-1"),
                finding("A01", Severity.INFO, "u-1"));
        List<Finding> shuffled = new ArrayList<>(ordered);
        Collections.reverse(shuffled);
        Collections.sort(shuffled);
        assertEquals(ordered, shuffled);
    }

    private static Finding finding(String rule, Severity severity, String subject) {
        return Finding.builder()
                .rule(rule)
                .severity(severity)
                .subject(Ref.of(ObjectKind.ASSIGNMENT, subject))
                .putEvidence("days", "12")
                .putEvidence("who", "$1 {days}")
                .template(LATE)
                .build();
    }
}

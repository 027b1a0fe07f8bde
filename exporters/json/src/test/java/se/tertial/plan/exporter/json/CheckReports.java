package se.tertial.plan.exporter.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.identity.SourceSpan;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.Finding;
import se.tertial.plan.rules.MessageTemplate;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.check.CheckReport;
import se.tertial.plan.rules.check.Figure;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.RuleDescriptor;
import se.tertial.plan.rules.check.RuleRun;
import se.tertial.plan.rules.check.Suppression;
import se.tertial.plan.rules.check.SuppressionUse;

/** Check reports of every kind, most of them such as no check would give. */
public final class CheckReports {

    private static final Arbitrary<String> RULES = Arbitraries.of("C01", "T01", "NORRLID-7");
    private static final Arbitrary<String> TEXTS = Arbitraries.oneOf(
            Arbitraries.of("[a](b)", "\uD800", "*å*\n", "3"),
            Arbitraries.strings().ofMaxLength(6));
    private static final Arbitrary<Bilingual> WORDS =
            Combinators.combine(TEXTS, TEXTS).as((sv, en) -> Bilingual.of("s" + sv, "e" + en));
    private static final Arbitrary<MessageTemplate> TEMPLATES = Arbitraries.of(
            MessageTemplate.of("{days} {days|dag|dagar} sent", "{days} {days|day|days} late"),
            MessageTemplate.of("{subject}: inget", "{subject}: nothing"));
    private static final Arbitrary<Ref> REFS = Arbitraries.of(
            Ref.of(ObjectKind.ASSIGNMENT, "u-1"), Ref.of(ObjectKind.PLAN, "p-1"), Ref.of(ObjectKind.BODY, "tn"));
    private static final Arbitrary<ReportingPeriod> PERIODS =
            Arbitraries.of("2024-T2", "2024", "2025-Q1").map(ReportingPeriod::parse);
    private static final Arbitrary<Map<String, String>> EVIDENCE =
            Arbitraries.maps(Arbitraries.of("days", "subject", "\uDC00"), TEXTS);

    private CheckReports() {}

    public static byte[] json(CheckReport report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            CheckReportJson.write(report, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static Arbitrary<CheckReport> any() {
        return Combinators.combine(
                        days(),
                        findings(2).list().ofMaxSize(3),
                        figures().list().ofMaxSize(2),
                        runs(),
                        uses())
                .as((day, findings, figures, runs, uses) -> CheckReport.builder()
                        .asOf(day)
                        .findings(findings)
                        .figures(figures)
                        .runs(runs)
                        .suppressions(uses)
                        .build());
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 20_000).map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<SourceSpan> spans() {
        return Combinators.combine(
                        Arbitraries.of("s-1", "s-2"),
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.of(100, 40))
                .as((document, line, column, sure) ->
                        new SourceSpan(Id.of(document), line, column, line + column % 2, column + 3, sure));
    }

    private static Arbitrary<Finding> findings(int depth) {
        Arbitrary<List<Finding>> subsumed = depth == 0
                ? Arbitraries.just(List.of())
                : findings(depth - 1).list().ofMaxSize(2);
        return Combinators.combine(
                        RULES,
                        Arbitraries.of(Severity.class),
                        REFS.optional(),
                        REFS.set().ofMaxSize(2),
                        PERIODS.optional(),
                        spans().list().ofMaxSize(3),
                        EVIDENCE,
                        Combinators.combine(subsumed, TEMPLATES)
                                .as((parts, template) ->
                                        Finding.builder().subsumed(parts).template(template)))
                .as((rule, severity, subject, others, period, spans, evidence, finding) -> finding.rule(rule)
                        .severity(severity)
                        .subject(subject)
                        .others(others)
                        .period(period)
                        .spans(spans)
                        .path(Optional.of("/plans/0").filter(path -> spans.isEmpty()))
                        .evidence(evidence)
                        .build());
    }

    private static Arbitrary<Figure> figures() {
        return Combinators.combine(RULES, REFS.optional(), PERIODS.optional(), EVIDENCE, TEMPLATES)
                .as((rule, subject, period, evidence, template) -> Figure.builder()
                        .rule(rule)
                        .subject(subject)
                        .period(period)
                        .evidence(evidence)
                        .template(template)
                        .build());
    }

    private static Arbitrary<List<RuleRun>> runs() {
        return Combinators.combine(
                        descriptors(),
                        Arbitraries.of(RuleRun.Outcome.class),
                        WORDS.optional(),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 2))
                .as(RuleRun::new)
                .list()
                .ofMaxSize(4)
                .uniqueElements(run -> run.descriptor().id());
    }

    private static Arbitrary<RuleDescriptor> descriptors() {
        return Combinators.combine(
                        RULES,
                        Combinators.combine(WORDS, WORDS, WORDS, WORDS.optional())
                                .as((title, rationale, basis, advice) -> RuleDescriptor.builder()
                                        .title(title)
                                        .rationale(rationale)
                                        .basis(basis)
                                        .advice(advice)),
                        Arbitraries.of(Severity.class),
                        Arbitraries.of(true, false),
                        Arbitraries.maps(TEXTS, TEMPLATES).ofMinSize(1).ofMaxSize(2),
                        Arbitraries.of(Need.class).set().ofMaxSize(2),
                        Arbitraries.of(Set.of(), Set.of("X1"), Set.of("X1", "X2")))
                .as((id, descriptor, severity, recommended, messages, needs, subsumes) -> descriptor
                        .id(id)
                        .severity(severity)
                        .recommended(recommended)
                        .messages(messages)
                        .needs(needs)
                        .subsumes(
                                subsumes.stream().map(Object::toString).sorted().toList())
                        .build());
    }

    private static Arbitrary<List<SuppressionUse>> uses() {
        return Combinators.combine(
                        RULES,
                        days(),
                        TEXTS.optional(),
                        REFS.optional(),
                        PERIODS.optional(),
                        Arbitraries.of(SuppressionUse.State.class),
                        findings(1).list().ofMaxSize(2))
                .as((rule, day, owner, subject, period, state, findings) -> new SuppressionUse(
                        Suppression.builder()
                                .rule(rule)
                                .expires(day)
                                .owner(owner)
                                .subject(subject)
                                .period(period)
                                .reason("väntar på beslut")
                                .build(),
                        state,
                        findings))
                .list()
                .ofMaxSize(2);
    }
}

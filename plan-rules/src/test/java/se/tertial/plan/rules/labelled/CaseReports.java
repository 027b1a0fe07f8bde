package se.tertial.plan.rules.labelled;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.CommentKind;
import se.tertial.plan.model.followup.Deviation;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.status.ScaleRef;
import se.tertial.plan.model.time.ReportingPeriod;

/** The follow-ups of a case: reports on its assignments, by period. */
final class CaseReports {

    private final Map<ReportingPeriod, List<Draft>> reports = new LinkedHashMap<>();
    private ReportingPeriod period = ReportingPeriod.parse("2024-T2");
    private ScaleRef scale = CaseRegion.DEVIATION.ref();
    private int comments;

    private record Draft(Report.Builder report, List<Comment> comments) {

        Report build() {
            return report.comments(comments).build();
        }
    }

    ReportingPeriod period() {
        return period;
    }

    ScaleRef scale() {
        return scale;
    }

    void begin(Ref subject) {
        reports.computeIfAbsent(period, its -> new ArrayList<>())
                .add(new Draft(Report.builder().subject(subject), new ArrayList<>()));
    }

    void take(String key, String value) {
        switch (key) {
            case "period" -> period = ReportingPeriod.parse(value);
            case "scale" ->
                scale = value.equals("fulfilment") ? CaseRegion.FULFILMENT.ref() : CaseRegion.DEVIATION.ref();
            case "status" -> report().report().addAssessments(assessment(value).build());
            case "comment" -> comment(Comment.builder(), value);
            case "kind" -> kind(value);
            case "deviation" -> report().report().addDeviations(deviation(value));
            default -> ofBody(key, value);
        }
    }

    private void ofBody(String key, String value) {
        if (key.startsWith("status ")) {
            report().report()
                    .addAssessments(assessment(value)
                            .body(CaseRegion.id(key.substring("status ".length())))
                            .build());
        } else if (CaseRegion.isBody(key)) {
            comment(Comment.builder().body(CaseRegion.id(key)), value);
        } else {
            throw new IllegalArgumentException("there is no key '" + key + "'");
        }
    }

    private Draft report() {
        List<Draft> drafts = reports.getOrDefault(period, List.of());
        if (drafts.isEmpty()) {
            throw new IllegalArgumentException("a status or a comment comes after an assignment");
        }
        return drafts.get(drafts.size() - 1);
    }

    private Assessment.Builder assessment(String level) {
        return Assessment.builder().scale(scale).level(level);
    }

    private void comment(Comment.Builder comment, String value) {
        report().comments()
                .add(comment.id("k-" + ++comments)
                        .paragraphs(CaseTexts.paragraphs(value))
                        .build());
    }

    private void kind(String value) {
        List<Comment> all = report().comments();
        int last = all.size() - 1;
        CommentKind kind = CommentKind.valueOf(value.replace('-', '_').toUpperCase(Locale.ROOT));
        all.set(last, Comment.builder().copy(all.get(last)).kind(kind).build());
    }

    private static Deviation deviation(String value) {
        Deviation.Builder deviation = Deviation.builder();
        for (String part : value.split("\\s*;\\s*", -1)) {
            String said = part.substring(part.indexOf('=') + 1).strip();
            switch (part.substring(0, part.indexOf('=')).strip()) {
                case "cause" -> deviation.cause(said);
                case "effect" -> deviation.effect(said);
                case "action" -> deviation.action(said);
                case "owner" -> deviation.owner(CaseRegion.parties(said).get(0));
                case "date" -> deviation.newDate(LocalDate.parse(said));
                default -> throw new IllegalArgumentException("a deviation has no '" + part + "'");
            }
        }
        return deviation.build();
    }

    List<FollowUp> build(Map<ObjectKind, ScaleRef> scales) {
        List<FollowUp> followUps = new ArrayList<>();
        reports.forEach((when, drafts) -> followUps.add(FollowUp.builder()
                .id("uf-" + when.code().toLowerCase(Locale.ROOT))
                .period(when)
                .scales(scales)
                .addAllReports(drafts.stream().map(Draft::build).toList())
                .build()));
        return followUps;
    }
}

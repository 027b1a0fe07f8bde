package se.tertial.plan.rules.builtin.plan;

import java.time.LocalDate;
import java.util.Optional;
import se.tertial.plan.model.document.PlanDocument;
import se.tertial.plan.model.document.RecordNumber;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.FindingSink;
import se.tertial.plan.rules.check.Observation;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;

/** P05: a record number that cannot be read, or whose case was opened in a year after the date of the document. */
public final class RecordNumberFault implements Rule {

    /** A rule; all are equal. */
    public RecordNumberFault() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(RecordNumberFault.class, "P05")
                .describe()
                .severity(Severity.WARNING)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return Check.ofCatalogue(found -> {
            context.catalogue().strategies().forEach(its -> look(context, ObjectKind.STRATEGY, its, found));
            context.catalogue().plans().forEach(its -> look(context, ObjectKind.PLAN, its, found));
            context.catalogue().documents().forEach(its -> look(context, ObjectKind.DOCUMENT, its, found));
        });
    }

    private static void look(RuleContext context, ObjectKind kind, PlanDocument document, FindingSink found) {
        Optional<RecordNumber> number = document.recordNumber();
        if (number.isEmpty()) {
            return;
        }
        Ref subject = new Ref(kind, document.id());
        Observation.Builder observation = Observation.builder()
                .subject(subject)
                .at(document)
                .putEvidence("subject", context.label(subject))
                .putEvidence("number", number.get().printed());
        Optional<LocalDate> date = document.date();
        if (number.get().year().isEmpty()) {
            found.add(observation.message("malformed").build());
        } else if (date.isPresent()
                && number.get().year().getAsInt() > date.get().getYear()) {
            found.add(observation
                    .message("later")
                    .putEvidence("date", date.get().toString())
                    .build());
        }
    }
}

package se.tertial.plan.rules.builtin.plan;

import java.time.LocalDate;
import se.tertial.plan.rules.Parameter;
import se.tertial.plan.rules.ParameterType;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;

/**
 * P11: a plan or decision that concerns the Sami people, and nothing tells that they are consulted: no consultation is
 * recorded, and no text about the thing tells of one. Silent on what was decided before the duty, and where consultation
 * itself is the subject.
 */
public final class MissingConsultation implements Rule {

    private static final RuleTexts TEXTS = RuleTexts.of(MissingConsultation.class, "P11");
    private static final Parameter<LocalDate> FROM = Parameter.builder("from", ParameterType.DATE, TEXTS.help("from"))
            .defaultValue(LocalDate.of(2024, 3, 1))
            .build();

    /** A rule; all are equal. */
    public MissingConsultation() {}

    @Override
    public RuleDescriptor descriptor() {
        return TEXTS.describe()
                .severity(Severity.INFO)
                .addParameters(FROM)
                .addNeeds(Need.SWEDISH)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return new UnconsultedMatters(context, context.parameter(FROM));
    }
}

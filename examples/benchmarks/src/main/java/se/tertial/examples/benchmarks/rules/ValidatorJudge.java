package se.tertial.examples.benchmarks.rules;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The twenty rules in Hibernate Validator: the annotations of the rows. */
final class ValidatorJudge implements Judge {

    private final List<ReportRow> rows;
    private final Validator validator;

    ValidatorJudge(List<ReportRow> rows) {
        this.rows = rows;
        // The messages are plain ids, so that no expression language is needed.
        this.validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    @Override
    public void judge(Faults faults) {
        for (ReportRow row : rows) {
            for (ConstraintViolation<ReportRow> violation : validator.validate(row)) {
                faults.add(violation.getMessage(), row.subject());
            }
        }
    }
}

package se.tertial.examples.benchmarks.rules;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the peers judge: a report with everything that the rules ask about looked up beforehand, null where there is nothing. The annotations are
 * the rules of Hibernate Validator; an absent value is faulted by the rule that asks for it, and by no other.
 *
 * @param subject the id of what is reported on
 * @param assessments how many assessments there are
 * @param printed the status as printed
 * @param scale the id of the scale, if it is known
 * @param level the code of the level, if it is known
 * @param comments how many comments there are
 * @param text the text of the first comment
 * @param body the id of the body that commented
 * @param bodyName the name of that body, if it is known
 * @param written when the comment was written
 * @param periodStart the first day of the period
 * @param asOf the day as of which is checked
 * @param title the text of the assignment, if that is known
 * @param responsible the code of who answers for it
 * @param area where it belongs
 * @param reportBy by when it is to be reported
 * @param events how many events there were
 */
public record ReportRow(
        String subject,
        @Min(value = 1, message = "STATUS") int assessments,
        @Nullable String printed,
        @Nullable String scale,
        @Nullable String level,
        @Min(value = 1, message = "COMMENT") int comments,

        @Nullable
        @Pattern(regexp = "(?s).*\\S.*", message = "TEXT")
        @Size(max = 1_000, message = "LENGTH")
        @Size(min = 40, message = "SUBSTANCE")
        String text,

        @Nullable String body,
        @Nullable String bodyName,
        @Nullable LocalDate written,
        LocalDate periodStart,
        LocalDate asOf,
        @Nullable @Size(max = 250, message = "TITLE") String title,
        @Nullable String responsible,
        @Nullable String area,
        @Nullable LocalDate reportBy,
        int events) {

    // What Hibernate Validator asks where a rule looks at two values.
    @AssertTrue(message = "PRINTED")
    public boolean isPrintedTold() {
        return assessments == 0 || printed != null;
    }

    @AssertTrue(message = "SCALE")
    public boolean isScaleKnown() {
        return assessments == 0 || scale != null;
    }

    @AssertTrue(message = "LEVEL")
    public boolean isLevelKnown() {
        return assessments == 0 || level != null;
    }

    @AssertTrue(message = "BODY")
    public boolean isBodyTold() {
        return comments == 0 || body != null;
    }

    @AssertTrue(message = "BODY-KNOWN")
    public boolean isBodyKnown() {
        return body == null || bodyName != null;
    }

    @AssertTrue(message = "WRITTEN")
    public boolean isDated() {
        return comments == 0 || written != null;
    }

    @AssertTrue(message = "EARLY")
    public boolean isWrittenWithinReach() {
        return written == null || !written.isBefore(periodStart);
    }

    @AssertTrue(message = "LATE")
    public boolean isWrittenByNow() {
        return written == null || !written.isAfter(asOf);
    }

    @AssertTrue(message = "SUBJECT")
    public boolean isSubjectKnown() {
        return title != null;
    }

    @AssertTrue(message = "RESPONSIBLE")
    public boolean isAnsweredFor() {
        return title == null || responsible != null;
    }

    @AssertTrue(message = "AREA")
    public boolean isPlaced() {
        return title == null || area != null;
    }

    @AssertTrue(message = "REPORT-BY")
    public boolean isReportByTold() {
        return title == null || reportBy != null;
    }

    @AssertTrue(message = "PAST")
    public boolean isReportByToCome() {
        return reportBy == null || !reportBy.isBefore(periodStart);
    }

    @AssertTrue(message = "GIVEN")
    public boolean isGivenOnce() {
        return title == null || events > 0;
    }
}

package se.tertial.plan.model.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.model.document.Decision;
import se.tertial.plan.model.document.DocumentRelation;
import se.tertial.plan.model.document.RecordNumber;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.status.ScaleRef;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.ReportingPeriod;

/** All of a follow-up but its reports: small however large the follow-up is. */
public interface FollowUpHeader extends PlanObject {

    /** {@return the title} */
    Optional<Text> title();

    /** {@return the body that issues it} */
    Optional<Id> issuer();

    /** {@return the record number of the case} */
    Optional<RecordNumber> recordNumber();

    /** {@return the decisions about it} */
    List<Decision> decisions();

    /** {@return how it stands to other documents, such as the larger report that it is a view of} */
    List<DocumentRelation> relations();

    /** {@return how far it has come; reported unless set} */
    @Value.Default
    default FollowUpState state() {
        return FollowUpState.REPORTED;
    }

    /**
     * The revision. A higher one by the same issuer for the same period corrects the one before it, also without saying so by
     * {@link #supersedes()}.
     *
     * @return the revision, from 1
     */
    @Value.Default
    default int revision() {
        return 1;
    }

    /** {@return the follow-up that this one corrects} */
    Optional<Id> supersedes();

    /** {@return the period that it reports on} */
    ReportingPeriod period();

    /** {@return the day as of which it tells; empty for the last day of the period} */
    Optional<LocalDate> asOf();

    /** {@return the day on which it was closed for changes, which is not the day as of which it tells} */
    Optional<LocalDate> closedOn();

    /** {@return whether it is all of the follow-up; a view unless set} */
    @Value.Default
    default Completeness completeness() {
        return Completeness.VIEW;
    }

    /** {@return the scale that it uses for each kind of object} */
    Map<ObjectKind, ScaleRef> scales();
}

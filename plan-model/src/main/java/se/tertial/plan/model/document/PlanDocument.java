package se.tertial.plan.model.document;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.tertial.plan.model.identity.Disclosure;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.LegalBasis;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.TimeFrame;

/** What strategies, plans and other documents have in common. */
public interface PlanDocument extends PlanObject {

    /** {@return what kind of document it is} */
    DocumentKind kind();

    /** {@return the title, with the years that it may name} */
    Text title();

    /** {@return the language in which it is written; empty for the portfolio's own} */
    Optional<Language> language();

    /** {@return the version, as written} */
    Optional<String> version();

    /** {@return the record number of the case} */
    Optional<RecordNumber> recordNumber();

    /** {@return the date printed on it, which is not known to be that of its adoption} */
    Optional<LocalDate> date();

    /** {@return when it is in force, and how that is known} */
    Optional<TimeFrame> validity();

    /** {@return the bodies that own it; several for a joint plan} */
    List<Id> owners();

    /** {@return the decisions that carry it: its own adoption and revisions} */
    List<Decision> decisions();

    /** {@return how it stands to other documents} */
    List<DocumentRelation> relations();

    /** {@return the paragraphs before its first part} */
    List<Text> introduction();

    /** {@return what it asks of everything in it} */
    List<Requirement> requirements();

    /** {@return the law and conventions that it rests on} */
    List<LegalBasis> legalBases();

    /** {@return the day by which it is to be reviewed} */
    Optional<LocalDate> nextReview();

    /** {@return how long it is kept (bevarande, gallring), as written} */
    Optional<String> retention();

    /** {@return its accessibility statement (tillgänglighetsredogörelse)} */
    Optional<URI> accessibilityStatement();

    /** {@return where it is published} */
    Optional<URI> published();

    /** {@return who may read it; public if empty} */
    Optional<Disclosure> disclosure();
}

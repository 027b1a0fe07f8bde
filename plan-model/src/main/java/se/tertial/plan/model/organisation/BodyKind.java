package se.tertial.plan.model.organisation;

/** The kinds of body. */
public enum BodyKind {
    /** The elected assembly (fullmäktige). */
    ASSEMBLY,
    /** The executive board (styrelse). */
    EXECUTIVE_BOARD,
    /** A committee (nämnd), a patient committee among them. */
    COMMITTEE,
    /** A committee shared with others (gemensam nämnd). */
    JOINT_COMMITTEE,
    /** A preparatory committee (utskott, beredning). */
    SUBCOMMITTEE,
    /** The elected auditors (revisorer); never among "nämnder". */
    AUDITORS,
    /** An administration (förvaltning). */
    ADMINISTRATION,
    /** A department or unit within an administration (avdelning, enhet, stab). */
    UNIT,
    /** A company of one's own (bolag). */
    COMPANY,
    /** A position that one person holds (befattning), such as regiondirektör. */
    POSITION,
    /** A working group or network. */
    WORKING_GROUP,
    /** An outside party (extern part). */
    EXTERNAL,
    /** Something else, or not known. */
    OTHER
}

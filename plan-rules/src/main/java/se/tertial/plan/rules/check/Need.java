package se.tertial.plan.rules.check;

import se.tertial.plan.rules.Bilingual;

/** What a rule cannot do without. A rule whose needs are not met is skipped, and the report says why. */
public enum Need {
    /** A plan. */
    PLAN("det finns ingen plan", "there is no plan"),
    /** An assignment. */
    ASSIGNMENT("det finns inget uppdrag", "there is no assignment"),
    /** An indicator. */
    INDICATOR("det finns ingen indikator", "there is no indicator"),
    /** A report. */
    REPORT("det finns ingen rapport", "there is no report"),
    /** A report on something that was reported on for an earlier period too. */
    EARLIER_REPORT("ingenting är rapporterat för två perioder", "nothing was reported on for two periods"),
    /** An assessment whose level, and so its meaning, is known. */
    SCALE("ingen bedömning har en känd nivå på en statusskala", "no assessment has a known level on a status scale"),
    /** Text in Swedish, for rules that read prose. */
    SWEDISH("ingen text är på svenska", "no text is in Swedish");

    private final Bilingual lack;

    Need(String sv, String en) {
        this.lack = Bilingual.of(sv, en);
    }

    /** {@return what is said where it is not met: a clause without capital letter and full stop} */
    public Bilingual lack() {
        return lack;
    }
}

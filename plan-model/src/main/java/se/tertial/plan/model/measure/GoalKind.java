package se.tertial.plan.model.measure;

/** The level of steering at which a goal stands. */
public enum GoalKind {
    /** An overall goal (övergripande mål). */
    OVERALL,
    /** A strategic goal of the assembly. */
    STRATEGIC,
    /** A committee's goal (nämndmål). */
    COMMITTEE,
    /** An operational goal (verksamhetsmål) or success factor (framgångsfaktor). */
    OPERATIONAL
}

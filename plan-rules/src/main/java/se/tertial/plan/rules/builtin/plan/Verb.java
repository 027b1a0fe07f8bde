package se.tertial.plan.rules.builtin.plan;

import java.util.Locale;

/** The forms of the verbs of doing that the list of them has. */
enum Verb {
    /** "utveckla". */
    INFINITIVE,
    /** "bygg". */
    IMPERATIVE,
    /** "utvecklar". */
    PRESENT,
    /** "utvecklas", in the present or after a modal. */
    PASSIVE;

    private final String deed = "deed-" + name().toLowerCase(Locale.ROOT);
    private final String along = "along-" + name().toLowerCase(Locale.ROOT);

    /** Whether a word has this form, of whatever verb. */
    boolean is(Clauses clauses, int index) {
        return clauses.is(deed, index) || clauses.is(along, index);
    }

    /** Whether a verb only goes along with others, as "samverka" and "följa upp" do. */
    static boolean goesAlong(Clauses clauses, int index) {
        for (Verb form : values()) {
            if (clauses.is(form.along, index)) {
                return true;
            }
        }
        return false;
    }
}

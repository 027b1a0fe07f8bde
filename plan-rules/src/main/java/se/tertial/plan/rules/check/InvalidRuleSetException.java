package se.tertial.plan.rules.check;

import java.util.List;

/** Says that a rule set names rules or parameters that there are not, or gives them impossible values; all at once. */
public final class InvalidRuleSetException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    InvalidRuleSetException(List<String> problems) {
        super(String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    /** {@return what is wrong, at least one, each in a line of English} */
    public List<String> problems() {
        return problems;
    }
}

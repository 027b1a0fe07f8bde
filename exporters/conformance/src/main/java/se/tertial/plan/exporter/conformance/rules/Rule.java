package se.tertial.plan.exporter.conformance.rules;

import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.function.Executable;
import org.opentest4j.TestAbortedException;
import se.tertial.plan.export.spi.ExportException;
import se.tertial.plan.exporter.conformance.trial.Subject;

/** A numbered rule that an exporter is held to: M for a MUST, S for a SHOULD. */
public abstract class Rule {

    private final String id;
    private final String title;
    private final String advice;

    /** With what an exporter is to do, in the imperative, and what to do where it does not. */
    Rule(String id, String title, String advice) {
        this.id = id;
        this.title = title;
        this.advice = advice;
    }

    /** The id, such as M09; it never changes its meaning. */
    public String id() {
        return id;
    }

    /** Whether every exporter must keep it. */
    public boolean isMust() {
        return id.startsWith("M");
    }

    /** What an exporter is to do. */
    public String title() {
        return title;
    }

    /** What to do about a breach. */
    public String advice() {
        return advice;
    }

    /** The tests of the rule. */
    public abstract List<Trial> trials(Subject subject);

    /** What is thrown when something was seen that breaks the rule. */
    AssertionError broken(String seen) {
        return new AssertionError(this + ": " + seen + "; " + advice);
    }

    /** A test that is left out for a declared limit, and that fails with the words of the rule whatever goes wrong. */
    Trial trial(String name, Subject subject, Executable check) {
        return new Trial(name, false, guarded(name, subject, check));
    }

    /** The same for a test that starts a Java machine of its own. */
    Trial elsewhere(String name, Subject subject, Executable check) {
        return new Trial(name, true, guarded(name, subject, check));
    }

    private Executable guarded(String name, Subject subject, Executable check) {
        return () -> {
            subject.limits()
                    .reason(id)
                    .ifPresent(reason -> Assumptions.abort("The exporter declares a limit: " + reason));
            try {
                check.execute();
            } catch (TestAbortedException e) {
                throw e;
            } catch (ExportException.MissingInput e) {
                Assumptions.abort(e.getMessage());
            } catch (Exception e) {
                throw (AssertionError) broken(name + " failed with " + e).initCause(e);
            }
        };
    }

    /** Id, MUST or SHOULD, title. */
    @Override
    public final String toString() {
        return id + (isMust() ? " MUST " : " SHOULD ") + title;
    }
}

package se.tertial.plan.rules.check;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * One run of a rule over one source. Used by one thread, for one run.
 *
 * <p>First every report comes by, follow-up by follow-up in the order of {@link RuleContext#followUps()}, each once; then
 * comes the end. A check that throws is given up: its rule is listed as failed and the others go on.
 */
public interface Check {

    /**
     * Looks at a report. What is kept of it should grow with the things reported on, not with the reports.
     *
     * @param report the report, with what is known around it
     * @param found takes what is found
     */
    default void report(ReportView report, FindingSink found) {}

    /**
     * Looks at what is left when all reports have come by: the catalogue, and what was kept.
     *
     * @param found takes what is found
     */
    default void end(FindingSink found) {}

    /**
     * A check that looks at every report by itself.
     *
     * @param look looks at a report
     * @return the check
     */
    static Check ofEachReport(BiConsumer<ReportView, FindingSink> look) {
        return new Check() {
            @Override
            public void report(ReportView report, FindingSink found) {
                look.accept(report, found);
            }
        };
    }

    /**
     * A check that looks at the catalogue only.
     *
     * @param look looks at it
     * @return the check
     */
    static Check ofCatalogue(Consumer<FindingSink> look) {
        return new Check() {
            @Override
            public void end(FindingSink found) {
                look.accept(found);
            }
        };
    }
}

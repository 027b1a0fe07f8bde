package se.tertial.examples.benchmarks.rules;

import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/** The twenty rules in Drools, compiled to its executable model: all rows go into a session, which then fires. */
final class DroolsJudge implements Judge {

    private final List<ReportRow> rows;
    private final KieBase rules;

    DroolsJudge(List<ReportRow> rows) {
        this.rows = rows;
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write(services.getResources()
                .newClassPathResource("rules.drl", DroolsJudge.class)
                .setTargetPath("se/tertial/examples/benchmarks/rules/rules.drl"));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        this.rules =
                services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    @Override
    public void judge(Faults faults) {
        KieSession session = rules.newKieSession();
        try {
            session.setGlobal("faults", faults);
            rows.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }
}

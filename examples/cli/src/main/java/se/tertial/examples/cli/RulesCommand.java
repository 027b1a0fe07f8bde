package se.tertial.examples.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import se.tertial.plan.rules.Bilingual;

/** Lists the rules that plans can be checked by. */
@Command(name = "rules", description = "Lists the rules that check can use; this version has none yet.")
final class RulesCommand implements Callable<Integer> {

    private static final Bilingual NONE = Bilingual.of(
            "Den här versionen har inga innehållsregler än; check prövar att filen är hel och visar importens anmärkningar.",
            "This version has no content rules yet; check tests that the file is sound and shows the notes of its import.");

    private final Tertial tertial;

    RulesCommand(Tertial tertial) {
        this.tertial = tertial;
    }

    @Override
    public Integer call() throws IOException {
        tertial.console().print(tertial.say(NONE));
        return ExitStatus.DONE;
    }
}

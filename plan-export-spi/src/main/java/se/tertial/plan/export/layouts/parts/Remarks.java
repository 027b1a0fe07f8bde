package se.tertial.plan.export.layouts.parts;

import java.util.List;
import java.util.Optional;
import se.tertial.plan.export.content.Audience;
import se.tertial.plan.export.document.Block;
import se.tertial.plan.export.document.CoreBlock;
import se.tertial.plan.export.document.CoreBlock.Paragraph;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.Finding;
import se.tertial.plan.rules.Parameter;
import se.tertial.plan.rules.ParameterType;

/** Findings beside what they are about. In a report for the public they are shown only when asked for. */
public final class Remarks {

    /** Whether findings are shown. */
    public static final Parameter<Boolean> FINDINGS = Parameter.builder(
                    "findings", ParameterType.BOOLEAN, Reader.words("option.findings"))
            .build();

    private final Reader reader;
    private final boolean shown;

    public Remarks(Reader reader) {
        this.reader = reader;
        this.shown = reader.context()
                .parameters()
                .find(FINDINGS)
                .orElse(reader.context().audience() != Audience.PUBLIC);
    }

    public boolean areShown() {
        return shown;
    }

    /** The findings on a thing, of a period or of none; nothing if they are not shown. */
    public List<Block> on(Ref subject, Optional<ReportingPeriod> period) {
        List<Text> found = about(subject, period).stream()
                .map(its -> Text.of(its.rule() + ": " + its.message(reader.language())))
                .toList();
        return found.isEmpty()
                ? List.of()
                : List.of(new Paragraph(reader.say("findings"), Paragraph.Role.LABEL), CoreBlock.Items.of(found));
    }

    private List<Finding> about(Ref subject, Optional<ReportingPeriod> period) {
        return shown
                ? reader.context().findings().stream()
                        .filter(its -> its.subject().equals(Optional.of(subject)))
                        .filter(its -> its.period().isEmpty() || its.period().equals(period))
                        .toList()
                : List.of();
    }
}

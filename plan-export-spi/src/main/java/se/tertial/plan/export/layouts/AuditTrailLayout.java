package se.tertial.plan.export.layouts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.export.document.Block;
import se.tertial.plan.export.document.Blocks;
import se.tertial.plan.export.document.CoreBlock;
import se.tertial.plan.export.document.CoreBlock.Paragraph;
import se.tertial.plan.export.document.ReportDocument;
import se.tertial.plan.export.document.Section;
import se.tertial.plan.export.layout.LayoutContext;
import se.tertial.plan.export.layouts.parts.Frame;
import se.tertial.plan.export.layouts.parts.Reader;
import se.tertial.plan.export.layouts.parts.Remarks;
import se.tertial.plan.export.layouts.parts.RuleParts;
import se.tertial.plan.export.layouts.parts.Survey;
import se.tertial.plan.export.layouts.parts.Trail;
import se.tertial.plan.export.words.Runs;
import se.tertial.plan.model.document.RecordNumber;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.text.Text;

/**
 * For an auditor: for each assignment the decision that gave it, every report, corrected ones included, and the decision that
 * closed it; which follow-ups correct which; statuses that were set otherwise than reported; and which rules were run;
 * how much they found is told to the public only when asked for. What is held of each report is one line.
 */
public final class AuditTrailLayout extends WordedLayout {

    /** Makes the layout; for {@link java.util.ServiceLoader}. */
    public AuditTrailLayout() {
        super("audit-trail", Set.of(), List.of(Remarks.FINDINGS));
    }

    @Override
    public ReportDocument build(LayoutContext context) {
        Reader reader = new Reader(context);
        Survey survey = new Survey(reader).plans();
        Trail trail = new Trail(reader, survey);
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of("assignments", reader.say("audit.assignments"), Blocks.of(trail.assignments())));
        sections.add(Section.of("corrections", reader.say("audit.corrections"), Blocks.of(corrections(reader))));
        sections.add(Section.of("overrides", reader.say("audit.overrides"), Blocks.of(trail.overrides())));
        sections.add(Section.of("rules", reader.say("rules"), Blocks.of(rules(reader))));
        return new Frame(reader, id(), survey, List.of())
                .subtitle(reader.say("audit.subtitle"))
                .around(sections);
    }

    private static List<Block> corrections(Reader reader) {
        List<Text> lines = reader.catalogue().followUpHeaders().stream()
                .filter(header -> header.revision() > 1 || header.supersedes().isPresent())
                .map(header -> correction(reader, header))
                .toList();
        return List.of(lines.isEmpty() ? Paragraph.of(reader.say("audit.no-corrections")) : CoreBlock.Items.of(lines));
    }

    private static Text correction(Reader reader, FollowUpHeader header) {
        Runs line = Runs.of(reader.period(header.period()) + ": ");
        line.and(reader.in(header.title()).orElseGet(() -> Text.of(header.id().value())));
        header.recordNumber().map(RecordNumber::printed).ifPresent(number -> line.and(", " + number));
        line.and(", ").and(reader.count("fact.revision", header.revision()));
        header.closedOn().ifPresent(day -> line.and(", " + reader.word("timeline.handed-in") + " " + day));
        line.and(", " + reader.word(header.completeness()));
        Optional<FollowUpHeader> before = header.supersedes().flatMap(reader.catalogue()::followUp);
        before.ifPresent(its -> {
            line.and("; ").and(reader.say("audit.corrects")).and(" ");
            line.and(reader.count("fact.revision", its.revision()));
            its.closedOn().ifPresent(day -> line.and(" (" + day + ")"));
        });
        return line.text();
    }

    private static List<Block> rules(Reader reader) {
        return reader.context()
                .check()
                .map(check -> new RuleParts(reader, check))
                .map(parts -> new Remarks(reader).areShown() ? parts.runs() : parts.runsAlone())
                .orElseGet(() -> List.of(Paragraph.of(reader.say("audit.no-check"))));
    }
}

package se.tertial.plan.export.layouts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.export.document.Block;
import se.tertial.plan.export.document.Blocks;
import se.tertial.plan.export.document.CoreBlock;
import se.tertial.plan.export.document.ReportDocument;
import se.tertial.plan.export.document.Section;
import se.tertial.plan.export.layout.LayoutContext;
import se.tertial.plan.export.layout.LayoutNeed;
import se.tertial.plan.export.layouts.parts.Current;
import se.tertial.plan.export.layouts.parts.Frame;
import se.tertial.plan.export.layouts.parts.Reader;
import se.tertial.plan.export.layouts.parts.Remarks;
import se.tertial.plan.export.layouts.parts.ReportParts;
import se.tertial.plan.export.layouts.parts.Survey;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.ReportingPeriod;

/**
 * The follow-up of a period as it is published: each thing that is reported on, its status, and what each body says of it. The
 * reports are read twice, first for what the whole must tell of them, and never held.
 */
public final class FollowUpLayout extends WordedLayout {

    /** Makes the layout; for {@link java.util.ServiceLoader}. */
    public FollowUpLayout() {
        super("follow-up", Set.of(LayoutNeed.PERIOD), List.of(Remarks.FINDINGS));
    }

    @Override
    public ReportDocument build(LayoutContext context) {
        ReportingPeriod period = context.period().orElseThrow();
        Reader reader = new Reader(context);
        Current current = new Current(context.source(), period);
        Survey survey = new Survey(reader);
        current.each(survey::see);
        List<Section> sections = new ArrayList<>();
        for (List<FollowUpHeader> line : current.lines()) {
            FollowUpHeader header = Current.last(line);
            Text title = reader.in(header.title()).orElseGet(() -> reader.say("follow-up"));
            sections.add(Section.of(
                    "follow-up-" + (sections.size() + 1),
                    title,
                    current.blocks(line, report -> blocks(reader, period, report))));
        }
        if (sections.isEmpty()) {
            sections.add(Section.of(
                    "follow-up-0",
                    reader.say("follow-up"),
                    Blocks.of(List.of(CoreBlock.Paragraph.of(reader.say("follow-up.none"))))));
        }
        return new Frame(reader, id(), survey, current.headers()).around(sections);
    }

    private static List<Block> blocks(Reader reader, ReportingPeriod period, Report report) {
        List<Block> blocks = new ArrayList<>(new ReportParts(reader).all(report, 3));
        blocks.addAll(new Remarks(reader).on(report.subject(), Optional.of(period)));
        return blocks;
    }
}

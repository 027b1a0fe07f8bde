package se.tertial.plan.export.layouts.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tertial.plan.export.document.Block;
import se.tertial.plan.export.document.CoreBlock;
import se.tertial.plan.export.document.CoreBlock.Item;
import se.tertial.plan.export.words.Runs;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.ActivityKind;
import se.tertial.plan.model.document.Deliverable;
import se.tertial.plan.model.document.Milestone;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.organisation.TargetGroup;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.TimeFrame;

/** Activities as a reader meets them: what, who, when, and what is to come of it. */
public final class ActivityParts {

    private final Reader reader;
    private final Times times;

    public ActivityParts(Reader reader) {
        this.reader = reader;
        this.times = new Times(reader);
    }

    /** An activity with its own below it, under a heading of a level. */
    public List<Block> blocks(Activity activity, int level, Digest digest) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new CoreBlock.Heading(
                Math.min(level, CoreBlock.Heading.DEEPEST),
                name(activity),
                Ref.of(ObjectKind.ACTIVITY, activity.id())));
        if (activity.title().isPresent()) {
            reader.in(activity.text()).ifPresent(text -> blocks.add(CoreBlock.Paragraph.of(text)));
        }
        Statuses statuses = new Statuses(reader);
        digest.of(Ref.of(ObjectKind.ACTIVITY, activity.id()))
                .ifPresent(told -> told.assessments().forEach(its -> blocks.add(statuses.block(its))));
        Parties parties = new Parties(reader);
        parties.block("activity.responsible", activity.responsible()).ifPresent(blocks::add);
        if (lacksResponsible(activity)) {
            blocks.add(CoreBlock.Paragraph.of(reader.say("activity.nobody")));
        }
        parties.block("activity.partners", activity.partners()).ifPresent(blocks::add);
        List<Item> details = details(activity);
        if (!details.isEmpty()) {
            blocks.add(new CoreBlock.Items(false, details));
        }
        activity.activities().forEach(its -> blocks.addAll(blocks(its, level + 1, digest)));
        return blocks;
    }

    /** An activity as one item of a list, without those below it. */
    public Item item(Activity activity) {
        List<Item> all = new ArrayList<>();
        if (lacksResponsible(activity)) {
            all.add(new Item(reader.say("activity.nobody"), List.of()));
        }
        add("activity.responsible", reader.parties(activity.responsible()), all);
        add("activity.partners", reader.parties(activity.partners()), all);
        all.addAll(details(activity));
        return new Item(name(activity), all, Optional.of(Ref.of(ObjectKind.ACTIVITY, activity.id())));
    }

    private Text name(Activity activity) {
        Text name = reader.name(Ref.of(ObjectKind.ACTIVITY, activity.id()));
        boolean plain = activity.kind() == ActivityKind.ACTION || activity.kind() == ActivityKind.GROUP;
        return plain
                ? name
                : Runs.of(name).and(" (" + reader.word(activity.kind()) + ")").text();
    }

    private List<Item> details(Activity activity) {
        List<Item> items = new ArrayList<>();
        activity.timeFrames().forEach(time -> items.add(new Item(times.line(time), List.of())));
        activity.milestones().forEach(its -> add("activity.milestone", Optional.of(milestone(its)), items));
        activity.deliverables().forEach(its -> add("activity.deliverable", Optional.of(deliverable(its)), items));
        add("activity.target-groups", groups(activity.targetGroups()), items);
        add("activity.purpose", reader.in(activity.purpose()), items);
        add("activity.goal", reader.in(activity.goal()), items);
        List<Text> serves = activity.contributesTo().stream().map(reader::brief).toList();
        add("activity.serves", serves.isEmpty() ? Optional.empty() : Optional.of(Runs.joined("; ", serves)), items);
        if (activity.conditional()) {
            items.add(new Item(reader.say("activity.conditional"), List.of()));
        }
        return items;
    }

    /** Whether somebody ought to answer for it, and nobody is named. */
    private static boolean lacksResponsible(Activity activity) {
        return activity.responsible().isEmpty()
                && activity.kind() == ActivityKind.ACTION
                && activity.activities().isEmpty();
    }

    private Optional<Text> groups(List<Id> ids) {
        List<Text> names = ids.stream()
                .flatMap(id -> reader.catalogue().find(Ref.of(ObjectKind.TARGET_GROUP, id)).stream())
                .map(its -> reader.in(((TargetGroup) its).name()))
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(Runs.joined(", ", names));
    }

    private Text deliverable(Deliverable deliverable) {
        Runs line = Runs.of(reader.in(deliverable.name()));
        deliverable
                .due()
                .map(TimeFrame.class::cast)
                .ifPresent(due -> line.and(", ").and(times.when(due)));
        deliverable.state().ifPresent(state -> line.and(" – " + reader.word(state)));
        return line.text();
    }

    private Text milestone(Milestone milestone) {
        Runs line = Runs.of(reader.in(milestone.name()));
        milestone.date().ifPresent(date -> line.and(", ").and(times.when(date)));
        return line.and(" – " + reader.word(milestone.reached() ? "milestone.reached" : "milestone.open"))
                .text();
    }

    private void add(String key, Optional<Text> text, List<Item> items) {
        text.ifPresent(its ->
                items.add(new Item(Runs.of(reader.word(key) + ": ").and(its).text(), List.of())));
    }
}

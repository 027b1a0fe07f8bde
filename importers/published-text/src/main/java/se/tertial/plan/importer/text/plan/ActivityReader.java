package se.tertial.plan.importer.text.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.tertial.plan.importer.text.grammar.Extent;
import se.tertial.plan.importer.text.grammar.Paragraph;
import se.tertial.plan.importer.text.reading.Evidence;
import se.tertial.plan.importer.text.reading.Laws;
import se.tertial.plan.importer.text.reading.Names;
import se.tertial.plan.importer.text.reading.Reading;
import se.tertial.plan.importer.text.reading.Sentence;
import se.tertial.plan.importer.text.reading.Times;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.ActivityKind;
import se.tertial.plan.model.document.Deliverable;
import se.tertial.plan.model.document.Milestone;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.identity.Source;
import se.tertial.plan.model.organisation.Party;
import se.tertial.plan.model.text.MentionKind;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.TimeFrame;

/** Makes activities of the items of a list. */
final class ActivityReader {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_GROUP = 60;
    private static final int GUESS = 70;

    private final Reading reading;
    private final Times times;
    private final TargetGroups groups;
    private final Id plan;

    ActivityReader(Reading reading, Times times, TargetGroups groups, Id plan) {
        this.reading = reading;
        this.times = times;
        this.groups = groups;
        this.plan = plan;
    }

    Activity read(Item item, boolean example) {
        List<Paragraph> paragraphs = item.paragraphs();
        Extent at = Paragraph.extent(paragraphs);
        String all = text(paragraphs);
        boolean group = isGroup(item, paragraphs);
        boolean titled = group || isTitled(paragraphs);
        Id id = reading.ids().of("aktivitet", all, plan.value());
        Activity.Builder activity = Activity.builder();
        activity.id(id)
                .number(item.number())
                .kind(kind(all, group, titled, example))
                .source(reading.source(at));
        if (titled) {
            activity.title(paragraphs.get(0).text());
        }
        if (!titled || paragraphs.size() > 1) {
            activity.text(text(titled ? paragraphs.subList(1, paragraphs.size()) : paragraphs));
        }
        activity.aspect(Intent.aspect(all)).conditional(Intent.isConditional(all));
        Intent.purpose(all).ifPresent(purpose -> activity.purpose(Text.of(purpose)));
        Intent.goal(all).ifPresent(goal -> activity.goal(Text.of(goal)));
        paragraphs.forEach(paragraph -> details(paragraph, id, activity));
        guesses(all, id, at, activity);
        boolean examples = Intent.announcesExamples(all);
        item.children().forEach(child -> activity.addActivities(read(child, examples)));
        Activity built = activity.build();
        report(built, at);
        return built;
    }

    private static String text(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }

    /** A short first line with a paragraph of its own below it names the activity. */
    static boolean isTitled(List<Paragraph> paragraphs) {
        return paragraphs.size() > 1 && isOneSentence(paragraphs.get(0).text(), LONGEST_TITLE);
    }

    /** A short noun with items below it and nothing else only heads them. */
    private static boolean isGroup(Item item, List<Paragraph> paragraphs) {
        String text = paragraphs.get(0).text();
        String firstWord = text.split("[^\\p{L}]", 2)[0];
        return paragraphs.size() == 1
                && !item.children().isEmpty()
                && isOneSentence(text, LONGEST_GROUP)
                && !firstWord.endsWith("a")
                && !Intent.announcesExamples(text);
    }

    private static boolean isOneSentence(String text, int longest) {
        return text.length() <= longest && Sentence.of(text).size() == 1;
    }

    private static ActivityKind kind(String text, boolean group, boolean titled, boolean example) {
        if (group) {
            return ActivityKind.GROUP;
        }
        if (example) {
            return ActivityKind.EXAMPLE;
        }
        return !titled && Intent.isStatement(text) ? ActivityKind.STATEMENT : ActivityKind.ACTION;
    }

    private void details(Paragraph paragraph, Id id, Activity.Builder activity) {
        String text = paragraph.text();
        Extent at = paragraph.extent();
        activity.addAllTimeFrames(times.in(text));
        activity.addAllDecisions(ActivityDecisions.in(text, id, at, times, reading));
        activity.addAllLinks(Names.links(text));
        activity.addAllMentions(Names.mentions(text, at, reading));
        reading.terms().read(text, at, reading.document(), reading.notes());
    }

    private void guesses(String text, Id id, Extent at, Activity.Builder activity) {
        Source source = reading.guess(at, GUESS);
        List<Party> responsible = Actors.responsible(text, reading.bodies(), source);
        List<Party> partners = Actors.partners(text, reading.bodies(), source);
        Set<Id> targets = groups.in(text, at);
        List<String> products = Products.deliverables(text);
        activity.responsible(responsible).partners(partners).targetGroups(targets);
        activity.legalBases(Laws.in(text, at, reading));
        for (String product : products) {
            Deliverable.Builder deliverable = Deliverable.builder();
            Id its = reading.ids().of("leverans", product, id.value());
            activity.addDeliverables(
                    deliverable.id(its).name(product).source(source).build());
        }
        List<Milestone> milestones = milestones(text, id, source);
        activity.milestones(milestones);
        Map<String, Integer> counts = Map.of(
                "responsible", responsible.size(),
                "partners", partners.size(),
                "targetGroups", targets.size(),
                "deliverables", products.size(),
                "milestones", milestones.size());
        reportGuesses(counts, Ref.of(ObjectKind.ACTIVITY, id), at);
    }

    private List<Milestone> milestones(String text, Id id, Source source) {
        List<Milestone> milestones = new ArrayList<>();
        for (String sentence : Sentence.of(text)) {
            for (String event : Products.events(sentence)) {
                Milestone.Builder milestone = Milestone.builder();
                milestones.add(milestone
                        .id(reading.ids().of("handelse", event, id.value()))
                        .name(event)
                        .date(date(event, sentence))
                        .source(source)
                        .build());
            }
        }
        return milestones;
    }

    /** The first date in the sentence; what comes back has none. */
    private Optional<TimeFrame> date(String event, String sentence) {
        return event.startsWith("regelbund")
                ? Optional.empty()
                : times.in(sentence).stream()
                        .filter(its -> its.edtf().isPresent())
                        .findFirst();
    }

    private void reportGuesses(Map<String, Integer> counts, Ref activity, Extent at) {
        String guessed = counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .sorted(Map.Entry.comparingByKey())
                .map(count -> count.getKey() + " " + count.getValue())
                .collect(Collectors.joining(", "));
        if (!guessed.isEmpty()) {
            reading.notes().add("I-ACTIVITY", activity, at, Evidence.of("guessed", guessed));
        }
    }

    private void report(Activity built, Extent at) {
        Ref activity = Ref.of(ObjectKind.ACTIVITY, built.id());
        built.mentions().stream()
                .filter(mention -> mention.kind() == MentionKind.PERSON)
                .forEach(person -> reading.notes().add("I-PERSON", activity, at, Evidence.of("name", person.text())));
        Times.ambiguous(built.timeFrames())
                .forEach(phrase -> reading.notes().add("I-TIME", activity, at, Evidence.of("phrase", phrase)));
    }
}

package se.tertial.plan.importer.text.plan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.tertial.plan.importer.text.grammar.Extent;
import se.tertial.plan.importer.text.grammar.Paragraph;
import se.tertial.plan.importer.text.grammar.TitleCase;
import se.tertial.plan.importer.text.reading.Evidence;
import se.tertial.plan.importer.text.reading.Reading;
import se.tertial.plan.model.document.FocusArea;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Text;

/** Makes focus areas of the parts of a plan. */
final class AreaReader {

    private static final Pattern SCOPE = Pattern.compile("^(.+?)[\\s\\u00A0]*\\(([^()]+)\\)$");

    private final Reading reading;
    private final ActivityReader activities;
    private final TitleCase titleCase;
    private final Id plan;
    private final String planTitle;

    AreaReader(Reading reading, ActivityReader activities, TitleCase titleCase, Id plan, String planTitle) {
        this.reading = reading;
        this.activities = activities;
        this.titleCase = titleCase;
        this.plan = plan;
        this.planTitle = planTitle;
    }

    FocusArea read(Area area) {
        Optional<Heading> heading = area.heading();
        String printed = heading.map(its -> its.paragraph().text()).orElse(planTitle);
        String bare = heading.map(Heading::title).orElse(planTitle);
        String written = TitleCase.isUpper(bare) ? titleCase.of(bare) : bare;
        Matcher scope = SCOPE.matcher(written);
        boolean scoped = heading.isPresent() && scope.matches();
        String title = scoped ? scope.group(1) : written;
        Id id = reading.ids().of("omrade", bare, plan.value());
        FocusArea.Builder focusArea = FocusArea.builder();
        focusArea.id(id).title(title);
        if (heading.isPresent() && !printed.equals(title)) {
            focusArea.printedTitle(printed);
        }
        if (scoped) {
            focusArea.scope(scope(scope.group(2), bare));
        }
        List<Paragraph> prose = TargetAreaReader.prose(area);
        if (!prose.isEmpty()) {
            focusArea.text(Text.of(prose.stream().map(Paragraph::text).collect(Collectors.joining("\n"))));
        }
        Ref ref = Ref.of(ObjectKind.FOCUS_AREA, id);
        heading.ifPresentOrElse(
                its -> {
                    focusArea.source(reading.source(its.paragraph().extent()));
                    report(ref, its.paragraph().extent(), printed, title, !written.equals(bare));
                },
                () -> reading.notes().add("I-AREA-MISSING", Map.of()));
        area.activities().forEach(item -> focusArea.addActivities(activities.read(item, false)));
        return focusArea.build();
    }

    /** What stands in brackets goes on in small letters, unless it was printed with its own. */
    private static Text scope(String scope, String printed) {
        boolean capitals = TitleCase.isUpper(printed);
        return Text.of(capitals ? scope.substring(0, 1).toLowerCase(Locale.ROOT) + scope.substring(1) : scope);
    }

    private void report(Ref area, Extent at, String printed, String title, boolean rewritten) {
        if (rewritten) {
            reading.notes().add("I-AREA-TITLE", area, at, Evidence.of("printed", printed, "title", title));
        }
    }
}

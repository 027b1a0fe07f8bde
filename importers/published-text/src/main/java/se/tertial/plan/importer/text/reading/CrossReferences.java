package se.tertial.plan.importer.text.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tertial.plan.importer.text.grammar.Extent;
import se.tertial.plan.importer.text.grammar.Table;
import se.tertial.plan.importer.text.input.Spaces;
import se.tertial.plan.model.followup.CrossReference;
import se.tertial.plan.model.followup.ReferenceScope;
import se.tertial.plan.model.followup.ReferenceTarget;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;

/** Finds the places that a comment points at: "Se under målområde Kultur respektive Trafik." */
final class CrossReferences {

    private static final Pattern SEE = Pattern.compile(
            "(?<!\\p{L})[Ss]e(?:[\\s\\u00A0]+(?:även|också|vidare|mer|mer information))?"
                    + "(?:[\\s\\u00A0]+(?:under|i|vid|på|till))?[\\s\\u00A0]+"
                    + Table.read(CrossReferences.class, "reference-places.csv").alternatives()
                    + "(?:[\\s\\u00A0:]+([^.;()\\n]{2,200}))?",
            Pattern.UNICODE_CASE);
    private static final Pattern AND = Pattern.compile(
            "[\\s\\u00A0]+respektive[\\s\\u00A0]+|,[\\s\\u00A0]+|(?<!-)[\\s\\u00A0]+(?:och|samt)[\\s\\u00A0]+(?=[\\p{Lu}\\d])");
    private static final Pattern SAME = Pattern.compile("(?:ovan|nedan|uppdrag(?:et)?[\\s\\u00A0]+(?:ovan|nedan)).*");

    private CrossReferences() {}

    static List<CrossReference> in(String text, Extent at, Reading reading) {
        List<CrossReference> references = new ArrayList<>();
        Matcher see = SEE.matcher(text);
        while (see.find()) {
            String printed = Spaces.strip(see.group());
            String place = Spaces.fold(printed.substring(2));
            CrossReference.Builder reference = CrossReference.builder();
            references.add(reference
                    .printed(printed)
                    .targets(targets(Optional.ofNullable(see.group(1)), reading))
                    .scope(SAME.matcher(place).matches() ? ReferenceScope.SAME_REPORT : ReferenceScope.OTHER_VIEW)
                    .source(reading.guess(at, 90))
                    .build());
        }
        return references;
    }

    private static List<ReferenceTarget> targets(Optional<String> names, Reading reading) {
        List<ReferenceTarget> targets = new ArrayList<>();
        for (String name : names.map(AND::split).orElse(new String[0])) {
            ReferenceTarget.Builder target = ReferenceTarget.builder();
            target.printed(Spaces.strip(name)).ref(area(name, reading));
            targets.add(target.build());
        }
        return targets;
    }

    private static Optional<Ref> area(String name, Reading reading) {
        return TargetAreas.find(name, reading).map(id -> Ref.of(ObjectKind.TARGET_AREA, id));
    }
}

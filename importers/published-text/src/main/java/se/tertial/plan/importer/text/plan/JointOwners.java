package se.tertial.plan.importer.text.plan;

import java.util.List;
import java.util.regex.Pattern;
import se.tertial.plan.importer.text.grammar.Extent;
import se.tertial.plan.importer.text.reading.BodyRegister;
import se.tertial.plan.importer.text.reading.Evidence;
import se.tertial.plan.importer.text.reading.Reading;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;

/** Finds who owns a joint plan: "Gemensam handlingsplan för Region Tallmark och Norrlids kommun". */
final class JointOwners {

    private static final Pattern JOINT = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:läns)?gemensam(?:ma|t)?(?!\\p{L}).*(?<!\\p{L})(?:för|mellan|av)[\\s\\u00A0].*(?<!\\p{L})(?:och|samt)(?!\\p{L}).*");
    private static final Pattern PARTY = Pattern.compile(
            "(?<!\\p{L})(?:Region(?:en)?[\\s\\u00A0]\\p{Lu}|(?:kommun|kommuner|kommunen|kommunerna|nämnden|styrelsen)(?!\\p{L}))");

    private JointOwners() {}

    /** The owners that a title names, if it calls the plan joint and all of them are known; else none, which is told. */
    static List<Id> in(String title, Extent at, Reading reading) {
        if (!JOINT.matcher(title).matches()) {
            return List.of();
        }
        List<Id> known = reading.bodies().in(title).stream()
                .map(BodyRegister.Named::ref)
                .filter(ref -> ref.kind() == ObjectKind.BODY)
                .map(ref -> ref.id())
                .distinct()
                .toList();
        if (known.size() >= 2) {
            return known;
        }
        if (PARTY.matcher(title).find()) {
            reading.notes().add("I-OWNERS", at, Evidence.of("text", title));
        }
        return List.of();
    }
}

package se.tertial.plan.importer.text.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tertial.plan.importer.text.grammar.Extent;
import se.tertial.plan.importer.text.grammar.Table;
import se.tertial.plan.importer.text.input.Spaces;
import se.tertial.plan.model.assignment.Responsibility;
import se.tertial.plan.model.assignment.ResponsibilityOrigin;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.identity.Source;
import se.tertial.plan.model.organisation.Party;
import se.tertial.plan.model.organisation.PartyRole;

/** Finds who answers for an assignment: by its code, else by its first words ("Regionstyrelsen ska …"). */
public final class Responsibilities {

    private static final Pattern DUTY = Pattern.compile("^(.{2,160}?)[\\s\\u00A0]+"
            + Table.read(Responsibilities.class, "duty-verbs.csv").alternatives() + "(?!\\p{L})");
    private static final Pattern WITH = Pattern.compile(
            Table.read(Responsibilities.class, "together-cues.csv").alternatives() + "[\\s\\u00A0]+(.{2,200})");
    private static final Pattern AND =
            Pattern.compile("[\\s\\u00A0]*,[\\s\\u00A0]*|[\\s\\u00A0]+(?:och|samt)[\\s\\u00A0]+");
    private static final Pattern GROUP = Pattern.compile(
            "(?:(?:samtliga|alla|övriga|berörda)[\\s\\u00A0]+)?nämnder(?:na)?(?!\\p{L})", Pattern.CASE_INSENSITIVE);
    private static final int IN_TEXT = 80;

    private Responsibilities() {}

    /**
     * Who answers for an assignment.
     *
     * @param code its code; empty if it has none
     * @param text its text without the code
     * @param at where it stands
     * @param reading the import
     * @param subject the assignment
     * @return the responsibility, with the origin MISSING if nothing says it
     */
    public static Responsibility of(
            Optional<ResponsibilityCode> code, String text, Extent at, Reading reading, Ref subject) {
        Responsibility.Builder responsibility = Responsibility.builder();
        if (code.isPresent()) {
            reportUnknown(code.get(), at, reading, subject);
            return responsibility
                    .code(code.get().printed())
                    .parties(Parties.of(code.get(), at, reading))
                    .origin(ResponsibilityOrigin.EXPLICIT)
                    .source(reading.source(at))
                    .build();
        }
        List<Party> parties = inText(text, at, reading, subject);
        ResponsibilityOrigin origin = parties.isEmpty() ? ResponsibilityOrigin.MISSING : ResponsibilityOrigin.IN_TEXT;
        Source source = reading.guess(at, parties.isEmpty() ? 100 : IN_TEXT);
        return responsibility.parties(parties).origin(origin).source(source).build();
    }

    private static void reportUnknown(ResponsibilityCode code, Extent at, Reading reading, Ref subject) {
        for (String name : code.names()) {
            if (reading.bodies().isGiven() && reading.bodies().find(name).isEmpty()) {
                reading.notes().add("I-CODE-UNKNOWN", subject, at, Evidence.of("code", code.printed(), "name", name));
            }
        }
    }

    private static List<Party> inText(String text, Extent at, Reading reading, Ref subject) {
        Matcher duty = DUTY.matcher(text);
        if (!duty.find()) {
            return List.of();
        }
        List<String> leads = bodies(duty.group(1), reading.bodies());
        List<Party> parties = new ArrayList<>();
        for (String lead : leads) {
            PartyRole role = parties.isEmpty() ? PartyRole.LEAD : PartyRole.JOINT;
            parties.add(Parties.of(lead, role, reading.bodies(), reading.guess(at, IN_TEXT)));
        }
        if (!leads.isEmpty()) {
            cooperating(text.substring(duty.start(1)), reading.bodies())
                    .forEach(name -> parties.add(
                            Parties.of(name, PartyRole.COOPERATES, reading.bodies(), reading.guess(at, IN_TEXT))));
            reading.notes().add("I-RESPONSIBLE-IN-TEXT", subject, at, Evidence.of("text", duty.group()));
        }
        return parties;
    }

    /** The names before the verb, if all of them are bodies or groups. */
    private static List<String> bodies(String subjects, BodyRegister register) {
        String whole = Spaces.strip(subjects);
        if (isBody(whole, register)) {
            return List.of(whole);
        }
        List<String> names = List.of(AND.split(whole, -1));
        return names.stream().allMatch(name -> isBody(name, register)) ? names : List.of();
    }

    private static boolean isBody(String name, BodyRegister register) {
        String capitalised = name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return register.find(name).isPresent()
                || BodyNames.kindOf(capitalised).isPresent()
                || GROUP.matcher(name).matches();
    }

    /** The bodies and groups that are named next after "i samverkan med". */
    private static List<String> cooperating(String text, BodyRegister register) {
        Matcher with = WITH.matcher(text);
        if (!with.find()) {
            return List.of();
        }
        String rest = with.group(1);
        List<String> names = new ArrayList<>();
        int next = 0;
        for (BodyRegister.Named named : register.in(rest)) {
            if (AND.matcher(rest.substring(next, named.start())).replaceAll("").isBlank()) {
                names.add(rest.substring(named.start(), named.end()));
                next = named.end();
            }
        }
        Matcher group = GROUP.matcher(rest);
        if (names.isEmpty() && group.lookingAt()) {
            names.add(group.group());
        }
        return names;
    }
}

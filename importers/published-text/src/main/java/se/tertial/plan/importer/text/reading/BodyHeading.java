package se.tertial.plan.importer.text.reading;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tertial.plan.importer.text.grammar.Extent;
import se.tertial.plan.importer.text.grammar.TitleCase;
import se.tertial.plan.importer.text.input.Spaces;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.model.organisation.BodyKind;

/**
 * A line that names the body whose comment follows.
 *
 * @param name the name as printed, without marks around it
 * @param ref the body or group if it is known
 * @param kind the kind by the form of the name, for a body that is not known
 * @param code the code in brackets after the name
 */
public record BodyHeading(String name, Optional<Ref> ref, Optional<BodyKind> kind, Optional<String> code) {

    private static final Pattern DRESS = Pattern.compile(
            "(?:[#>*_]{1,6}[\\s\\u00A0]*)?(?:kommentar(?:er)?(?:[\\s\\u00A0]+från)?[\\s\\u00A0:]+)?(.+?)"
                    + "(?:[\\s\\u00A0]*\\((\\p{Lu}{2,6})\\))?[\\s\\u00A0]*:?[\\s\\u00A0]*(?:[*_]{1,3})?:?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,2}(?:\\.\\d{1,2}){0,2}\\.?[\\s\\u00A0]+(?=\\p{Lu})");
    private static final int LONGEST = 160;

    /**
     * Reads a whole line as a body's heading.
     *
     * @param line the line without spaces around it
     * @param register the known bodies
     * @return the heading; empty if the line is something else
     */
    public static Optional<BodyHeading> read(String line, BodyRegister register) {
        return read(line, register, ref -> isHeading(ref, register), name -> false);
    }

    /**
     * Reads a whole line as the heading over all that a body, a group of bodies, or a known outside party in a joint plan
     * answers for.
     *
     * @param line the line without spaces around it
     * @param register the known bodies
     * @return the heading; empty if the line is something else
     */
    public static Optional<BodyHeading> ofGroup(String line, BodyRegister register) {
        return read(NUMBER.matcher(line).replaceFirst(""), register, ref -> true, GroupWords::mayHead);
    }

    private static Optional<BodyHeading> read(
            String line, BodyRegister register, Predicate<Ref> heads, Predicate<String> isGroup) {
        if (line.isEmpty() || line.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher dress = DRESS.matcher(line);
        if (!dress.matches()) {
            return Optional.empty();
        }
        String name = dress.group(1);
        Optional<Ref> known = register.find(name).filter(heads);
        Optional<BodyKind> kind = known.isPresent() ? Optional.empty() : kindOf(name, register);
        return known.isPresent() || kind.isPresent() || isGroup.test(name)
                ? Optional.of(new BodyHeading(name, known, kind, Optional.ofNullable(dress.group(2))))
                : Optional.empty();
    }

    /** Without an organisation file a code may head a comment: "RS". */
    private static Optional<BodyKind> kindOf(String name, BodyRegister register) {
        return !register.isGiven() && ResponsibilityCode.looksLikeCode(name)
                ? Optional.of(BodyKind.OTHER)
                : BodyNames.kindOf(name);
    }

    /**
     * Where a comment starts that stands on the same line as its body: "Regionstyrelsen: Arbetet pågår."
     *
     * @param line the line without spaces around it
     * @param register the known bodies
     * @return the offset after the colon; empty if the line is something else
     */
    public static Optional<Integer> before(String line, BodyRegister register) {
        int colon = line.indexOf(':');
        if (colon <= 0 || colon > LONGEST || colon + 1 >= line.length() || !Spaces.isSpace(line.charAt(colon + 1))) {
            return Optional.empty();
        }
        return read(line.substring(0, colon), register).map(heading -> colon + 1);
    }

    /** Outside parties do not comment, and a group does not speak with one voice. */
    private static boolean isHeading(Ref ref, BodyRegister register) {
        return register.kind(ref).filter(kind -> kind != BodyKind.EXTERNAL).isPresent();
    }

    /** {@return whether it names an open set of bodies, none of which speaks} */
    public boolean isGroup() {
        return kind.isEmpty()
                && ref.map(Ref::kind).filter(its -> its == ObjectKind.BODY).isEmpty();
    }

    /**
     * The body it names, added to the register if it is not known; no group.
     *
     * @param register the known bodies
     * @param notes where to tell of a guess
     * @param document the document that is read
     * @param at where the heading stands
     * @return the id of the body
     */
    public Id body(BodyRegister register, Notes notes, Id document, Extent at) {
        Optional<Ref> known = ref.or(() -> register.find(name));
        if (known.isPresent()) {
            return known.get().id();
        }
        String written =
                TitleCase.isUpper(name) && !ResponsibilityCode.looksLikeCode(name) ? TitleCase.PLAIN.of(name) : name;
        Body.Builder body = Body.builder();
        body.id(StableIds.ofName("organ", name))
                .name(written)
                .kind(kind.orElse(BodyKind.OTHER))
                .code(code)
                .source(at.in(document, 70));
        Body built = body.build();
        register.add(built);
        String code = register.isGiven() ? "I-BODY-UNKNOWN" : "I-BODY";
        notes.add(code, Ref.of(ObjectKind.BODY, built.id()), at, Evidence.of("name", name));
        return built.id();
    }
}

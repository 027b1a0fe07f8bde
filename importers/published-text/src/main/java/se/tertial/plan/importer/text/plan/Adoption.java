package se.tertial.plan.importer.text.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tertial.plan.importer.text.grammar.Dates;
import se.tertial.plan.importer.text.grammar.Extent;
import se.tertial.plan.importer.text.grammar.Table;
import se.tertial.plan.importer.text.input.Spaces;
import se.tertial.plan.importer.text.reading.BodyHeading;
import se.tertial.plan.importer.text.reading.BodyRegister;
import se.tertial.plan.importer.text.reading.Reading;
import se.tertial.plan.model.document.Decision;
import se.tertial.plan.model.document.DecisionAct;
import se.tertial.plan.model.document.DocumentKind;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.organisation.BodyKind;
import se.tertial.plan.model.time.Edtf;
import se.tertial.plan.model.time.TimeBasis;
import se.tertial.plan.model.time.TimeFrame;
import se.tertial.plan.model.time.TimeRole;

/** Reads a sentence that tells of a decision: who, when, which paragraph, with which verb. */
final class Adoption {

    private static final Table VERBS = Table.read(Adoption.class, "decision-verbs.csv");
    private static final Pattern VERB =
            Pattern.compile("(?<!\\p{L})" + VERBS.alternatives() + "(?!\\p{L})", Pattern.CASE_INSENSITIVE);
    private static final Pattern OBJECT = Pattern.compile(
            "(?<!\\p{L})(?:antog|fastställde|godkände|reviderade)(?!\\p{L}).{0,200}?"
                    + "(?:\\d{4}|\\d{4}-\\d\\d-\\d\\d|§[\\s\\u00A0]?\\d{1,4}),?[\\s\\u00A0](?!§)((?:\\p{Lu}|en[\\s\\u00A0]|ett[\\s\\u00A0])[^.,;§]{2,100})\\.?$");
    private static final Pattern PARAGRAPH = Pattern.compile("§[\\s\\u00A0]?\\d{1,4}");
    private static final Pattern DECIDER = Pattern.compile(
            "(?<![\\p{L}-])(?:(?:\\p{L}{2,40}-,?[\\s\\u00A0](?:(?:och|samt)[\\s\\u00A0])?){1,3}|\\p{L}{2,30}(?:ala|ska|mma)[\\s\\u00A0])?"
                    + "(?:\\p{L}{0,40}(?:fullmäktige|styrelsen|nämnden)(?![\\p{L}-])"
                    + "(?:(?<=(?<!\\p{L})nämnden)[\\s\\u00A0]för[\\s\\u00A0]\\p{Ll}{2,40}(?:[\\s\\u00A0]och[\\s\\u00A0]\\p{Ll}{2,40})?)?)");

    private Adoption() {}

    /** The verb of adoption in a sentence that also says when or by which paragraph. */
    static Optional<String> verb(String sentence) {
        Matcher verb = VERB.matcher(sentence);
        boolean dated =
                Dates.first(sentence).isPresent() || PARAGRAPH.matcher(sentence).find();
        return dated && verb.find() ? Optional.of(verb.group()) : Optional.empty();
    }

    /** What a body adopted, if the sentence says it last: "… antog den 3 mars 2024, § 9, Måltidslöftet." */
    static Optional<NamedDocument> object(String sentence) {
        Matcher object = OBJECT.matcher(sentence);
        return verb(sentence).isPresent() && object.find()
                ? Optional.of(new NamedDocument(Spaces.strip(object.group(1)), DocumentKind.OTHER))
                : Optional.empty();
    }

    /** The decision that a sentence tells of, or that a labelled value names without a verb. */
    static Decision read(String sentence, Optional<String> verb, Extent at, Reading reading) {
        Decision.Builder decision = Decision.builder();
        decision.id(reading.ids().of("beslut", sentence))
                .text(sentence)
                .printedAct(verb)
                .act(verb.map(Adoption::act).orElse(DecisionAct.ADOPTED))
                .body(body(sentence, at, reading))
                .source(reading.guess(at, 90));
        Dates.first(sentence).ifPresent(found -> decision.date(date(found, sentence)));
        Matcher paragraph = PARAGRAPH.matcher(sentence);
        if (paragraph.find()) {
            decision.paragraph(paragraph.group());
        }
        return decision.build();
    }

    private static TimeFrame date(Dates.Found found, String sentence) {
        TimeFrame.Builder frame = TimeFrame.builder();
        return frame.of(Edtf.of(found.day()))
                .role(TimeRole.DECISION)
                .basis(TimeBasis.DECIDED)
                .phrase(sentence.substring(found.start(), found.end()))
                .build();
    }

    private static DecisionAct act(String verb) {
        String lower = verb.toLowerCase(Locale.ROOT);
        return VERBS.rows().stream()
                .filter(row -> row.get(0).equals(lower))
                .map(row -> DecisionAct.valueOf(row.get(1).toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(DecisionAct.OTHER);
    }

    private static Optional<Id> body(String sentence, Extent at, Reading reading) {
        List<BodyRegister.Named> known = reading.bodies().in(sentence).stream()
                .filter(named -> named.ref().kind() == ObjectKind.BODY)
                .filter(named -> reading.bodies()
                        .kind(named.ref())
                        .filter(Adoption::decides)
                        .isPresent())
                .toList();
        if (!known.isEmpty()) {
            return Optional.of(known.get(0).ref().id());
        }
        Matcher decider = DECIDER.matcher(sentence);
        if (!decider.find()) {
            return Optional.empty();
        }
        String name = decider.group().substring(0, 1).toUpperCase(Locale.ROOT)
                + decider.group().substring(1);
        return BodyHeading.read(name, reading.bodies())
                .map(heading -> heading.body(reading.bodies(), reading.notes(), reading.document(), at));
    }

    private static boolean decides(BodyKind kind) {
        return switch (kind) {
            case ASSEMBLY, EXECUTIVE_BOARD, COMMITTEE, JOINT_COMMITTEE, SUBCOMMITTEE, POSITION -> true;
            case AUDITORS, ADMINISTRATION, UNIT, COMPANY, WORKING_GROUP, EXTERNAL, OTHER -> false;
        };
    }
}

package se.tertial.plan.importer.text.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import se.tertial.plan.importer.text.grammar.Extent;
import se.tertial.plan.importer.text.grammar.Paragraph;
import se.tertial.plan.importer.text.grammar.Table;
import se.tertial.plan.importer.text.input.Spaces;
import se.tertial.plan.importer.text.reading.Evidence;
import se.tertial.plan.importer.text.reading.Reading;
import se.tertial.plan.importer.text.reading.Sentence;
import se.tertial.plan.model.document.Requirement;
import se.tertial.plan.model.document.RequirementKind;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;

/** Finds what an introduction asks of everything in the plan; a sentence that refers back belongs to the one before. */
final class Requirements {

    private static final Pattern MUST = Pattern.compile(
            "^" + Table.read(Requirements.class, "requirement-subjects.csv").alternatives()
                    + "(?!\\p{L}).{0,200}?(?<!\\p{L})(?:ska|skall|bör|måste)(?!\\p{L})");
    private static final Pattern BACK = Pattern.compile("(?<!\\p{L})(?:detta|dessa|det)(?!\\p{L})");
    private static final List<List<String>> KINDS =
            Table.read(Requirements.class, "requirement-kinds.csv").rows();

    private Requirements() {}

    static List<Requirement> in(List<Paragraph> introduction, Id plan, Reading reading) {
        List<Requirement> requirements = new ArrayList<>();
        for (Paragraph paragraph : introduction) {
            for (String text : texts(Sentence.of(paragraph.text()))) {
                requirements.add(requirement(text, paragraph.extent(), plan, reading));
            }
        }
        return requirements;
    }

    private static List<String> texts(List<String> sentences) {
        List<String> texts = new ArrayList<>();
        boolean follows = false;
        for (String sentence : sentences) {
            String folded = Spaces.fold(sentence);
            boolean must = MUST.matcher(folded).find();
            if (must && follows && BACK.matcher(folded).find()) {
                texts.set(texts.size() - 1, texts.get(texts.size() - 1) + " " + sentence);
            } else if (must) {
                texts.add(sentence);
            }
            follows = must;
        }
        return texts;
    }

    private static Requirement requirement(String text, Extent at, Id plan, Reading reading) {
        Id id = reading.ids().of("krav", text, plan.value());
        String folded = Spaces.fold(text);
        RequirementKind kind = KINDS.stream()
                .filter(row -> folded.contains(row.get(0)))
                .map(row -> RequirementKind.valueOf(row.get(1).toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(RequirementKind.OTHER);
        reading.notes().add("I-REQUIREMENT", Ref.of(ObjectKind.REQUIREMENT, id), at, Evidence.of("text", text));
        Requirement.Builder requirement = Requirement.builder();
        return requirement
                .id(id)
                .kind(kind)
                .text(text)
                .source(reading.guess(at, 80))
                .build();
    }
}

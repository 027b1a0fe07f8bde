package se.tertial.plan.importer.text.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import se.tertial.plan.importer.text.grammar.Extent;
import se.tertial.plan.importer.text.grammar.Paragraph;
import se.tertial.plan.importer.text.grammar.Table;
import se.tertial.plan.importer.text.input.Line;
import se.tertial.plan.model.followup.ImportNote;
import se.tertial.plan.model.followup.NoteSeverity;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;

/** Collects what one import has to say of its reading. Not thread-safe. */
public final class Notes {

    private static final int TAIL = 60;
    private static final int LONGEST_QUOTATION = 120;
    private static final Map<String, List<String>> TEMPLATES = templates();

    private final Id document;
    private final Language language;
    private final List<Placed> notes = new ArrayList<>();

    /** A note and where it belongs; line 0 is the document as a whole. */
    private record Placed(int line, int column, ImportNote note) {}

    /**
     * No notes yet.
     *
     * @param document the document that is read
     * @param language the language of the portfolio
     */
    public Notes(Id document, Language language) {
        this.document = document;
        this.language = language;
    }

    /**
     * Adds a note on the document as a whole.
     *
     * @param code the code, as in the table of notes
     * @param evidence the values that led to it
     */
    public void add(String code, Map<String, String> evidence) {
        notes.add(new Placed(0, 0, note(code, evidence).build()));
    }

    /**
     * Adds a note on a place.
     *
     * @param code the code, as in the table of notes
     * @param at the place
     * @param evidence the values that led to it
     */
    public void add(String code, Extent at, Map<String, String> evidence) {
        place(at, note(code, evidence));
    }

    /**
     * Adds a note on an object.
     *
     * @param code the code, as in the table of notes
     * @param subject the object, which will be in the portfolio
     * @param at the place
     * @param evidence the values that led to it
     */
    public void add(String code, Ref subject, Extent at, Map<String, String> evidence) {
        place(at, note(code, evidence).subject(subject));
    }

    private void place(Extent at, ImportNote.Builder note) {
        ImportNote placed = note.source(at.in(document, 100)).build();
        notes.add(new Placed(at.firstLine(), at.firstColumn(), placed));
    }

    /**
     * Tells that a sentence which a page break had cut has been joined.
     *
     * @param before the part before the break
     * @param after the part after it
     */
    public void addJoined(Paragraph before, Paragraph after) {
        String text = before.text();
        String tail = text.length() <= TAIL ? text : "…" + text.substring(text.length() - TAIL);
        Extent both = before.extent().to(after.extent());
        add("I-JOINED", both, Evidence.of("before", tail, "after", after.text()));
    }

    /**
     * Tells that a line is left out.
     *
     * @param code the code, as in the table of notes
     * @param line the line
     */
    public void addLeftOut(String code, Line line) {
        add(code, Extent.of(line), Evidence.of("text", line.text()));
    }

    /** {@return the notes so far: those on the document as a whole, then the others in the order of their places} */
    public List<ImportNote> all() {
        return notes.stream()
                .sorted(Comparator.comparingInt(Placed::line).thenComparingInt(Placed::column))
                .map(Placed::note)
                .toList();
    }

    private ImportNote.Builder note(String code, Map<String, String> evidence) {
        List<String> template =
                Optional.ofNullable(TEMPLATES.get(code)).orElseThrow(() -> new IllegalArgumentException(code));
        ImportNote.Builder note = ImportNote.builder();
        note.code(code)
                .severity(NoteSeverity.valueOf(template.get(1).toUpperCase(Locale.ROOT)))
                .message(message(
                        filled(template.get(2), evidence, NoteWords::swedish),
                        filled(template.get(3), evidence, NoteWords::english)))
                .evidence(evidence);
        return note;
    }

    private Text message(String swedish, String english) {
        if (language.primary().equals(Language.EN)) {
            return Text.of(english).with(Language.SV, swedish);
        }
        Text main = language.primary().equals(Language.SV) ? Text.of(swedish) : Text.of(swedish, Language.SV);
        return main.with(Language.EN, english);
    }

    private static String filled(String template, Map<String, String> evidence, BinaryOperator<String> words) {
        String message = template;
        for (Map.Entry<String, String> value : evidence.entrySet()) {
            message =
                    message.replace("{" + value.getKey() + "}", quoted(words.apply(value.getKey(), value.getValue())));
        }
        return message;
    }

    private static String quoted(String value) {
        return value.length() <= LONGEST_QUOTATION ? value : value.substring(0, LONGEST_QUOTATION) + "…";
    }

    private static Map<String, List<String>> templates() {
        Map<String, List<String>> templates = new LinkedHashMap<>();
        Table.read(Notes.class, "notes.csv").rows().forEach(row -> templates.put(row.get(0), row));
        return Map.copyOf(templates);
    }
}

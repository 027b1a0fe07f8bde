package se.tertial.plan.rules.builtin;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.identity.Disclosure;
import se.tertial.plan.model.identity.DisclosureLevel;
import se.tertial.plan.model.identity.Extensible;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.check.Observation;
import se.tertial.plan.rules.check.ReportView;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.language.prose.Prose;

/**
 * What one thing says in words: a comment, an activity, an assignment, a goal, a part of a plan. Used by one thread.
 *
 * @param subject the thing
 * @param about what a reader knows it by: for a comment what that is about, else the thing itself
 * @param place where it was read
 * @param texts its texts, in order
 * @param prose what they say in Swedish, when it is asked for
 * @param period the period that it speaks of; empty in a plan
 * @param open whether everybody may read it, so that its words may be quoted
 */
public record Passage(
        Ref subject,
        Ref about,
        Extensible place,
        List<Text> texts,
        Supplier<Prose> prose,
        Optional<ReportingPeriod> period,
        boolean open) {

    private static final int LONGEST_QUOTE = 60;
    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\n[ \t]*\n");

    /**
     * The comments of a report.
     *
     * @param view the report
     * @return a passage for each comment, in order
     */
    public static Stream<Passage> of(ReportView view) {
        return view.report().comments().stream().map(comment -> of(view, comment));
    }

    /**
     * One comment of a report.
     *
     * @param view the report
     * @param comment the comment
     * @return the passage
     */
    public static Passage of(ReportView view, Comment comment) {
        return new Passage(
                new Ref(ObjectKind.COMMENT, comment.id()),
                view.subject(),
                comment,
                comment.paragraphs(),
                () -> view.prose(comment),
                Optional.of(view.period()),
                isOpen(view.report().disclosure()) && isOpen(comment.disclosure()));
    }

    /**
     * Whether everybody may read what is disclosed like this.
     *
     * @param disclosure the disclosure; empty if nothing is withheld
     * @return true if it is public
     */
    public static boolean isOpen(Optional<Disclosure> disclosure) {
        return disclosure.filter(its -> its.level() != DisclosureLevel.PUBLIC).isEmpty();
    }

    /** {@return its paragraphs as printed, those of spaces only included} */
    public List<String> paragraphs() {
        return texts.stream()
                .map(Text::plain)
                .flatMap(text -> Stream.of(BETWEEN_PARAGRAPHS.split(text, -1)))
                .toList();
    }

    /**
     * Whether a paragraph has nothing but spaces, no-break spaces among them.
     *
     * @param paragraph the paragraph
     * @return true if there is nothing to read
     */
    public static boolean isBlank(String paragraph) {
        return Text.of(paragraph).isBlank();
    }

    /**
     * Starts an observation on the thing, with a name of what it is about as {@code subject} and some of its words as
     * {@code words}.
     *
     * @param context what the rule may know
     * @param words the words, as printed
     * @return a new builder
     */
    public Observation.Builder observe(RuleContext context, String words) {
        return Observation.builder()
                .subject(subject)
                .period(period)
                .at(place)
                .putEvidence("subject", context.label(about))
                .putEvidence("words", quote(words));
    }

    /**
     * Words of it as evidence: in one line, shortened where there are many.
     *
     * @param words the words, as printed
     * @return the words; only an ellipsis if not everybody may read them
     */
    public String quote(String words) {
        if (!open) {
            return "…";
        }
        String line = words.replace(Prose.FOREIGN, '…').strip().replaceAll("[\\s\\p{Z}]+", " ");
        if (line.length() <= LONGEST_QUOTE) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST_QUOTE);
        return line.substring(0, space > 0 ? space : LONGEST_QUOTE) + "…";
    }
}

package se.tertial.plan.exporter.html;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.tertial.plan.export.document.PartiesBlock;
import se.tertial.plan.export.document.StatementBlock;
import se.tertial.plan.model.followup.CommentKind;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Text;

/** Who answers for things, and what bodies say: who speaks, in which capacity, and the words; or that they are withheld. Not thread-safe. */
final class Statements {

    /** The beginning of a paragraph that tells that something is withheld. */
    static final String WITHHELD = "<p class=\"withheld\">" + Shapes.mark("square");

    private static final Map<CommentKind, byte[]> BEGIN = new EnumMap<>(CommentKind.class);

    static {
        for (CommentKind kind : CommentKind.values()) {
            String style = kind.name().toLowerCase(Locale.ROOT);
            BEGIN.put(kind, Markup.ready("<figure class=\"statement " + style + "\""));
        }
    }

    private static final byte[] ID = Markup.ready(" id=\"");
    private static final byte[] ID_END = Markup.ready("\"");
    private static final byte[] BEGUN = Markup.ready(">");
    private static final byte[] ANSWERING = Markup.ready("<p class=\"answering\">");
    private static final byte[] PARTY = Markup.ready("<span data-bodies=\"");
    private static final byte[] PARTY_SHOWN = Markup.ready("\">");
    private static final byte[] PARTY_END = Markup.ready("</span>");
    private static final byte[] ANSWERING_END = Markup.ready("</p>\n");
    private static final byte[] CAPTION = Markup.ready("<figcaption>");
    private static final byte[] SPEAKER = Markup.ready("<b class=\"who\">");
    private static final byte[] SPEAKER_END = Markup.ready("</b> ");
    private static final byte[] KIND = Markup.ready("<span class=\"kind\">");
    private static final byte[] KIND_END = Markup.ready("</span>");
    private static final byte[] CAPTION_END = Markup.ready("</figcaption>");
    private static final byte[] QUOTE = Markup.ready("<blockquote>");
    private static final byte[] PARAGRAPH = Markup.ready("<p>");
    private static final byte[] PARAGRAPH_END = Markup.ready("</p>");
    private static final byte[] QUOTE_END = Markup.ready("</blockquote>");
    private static final byte[] NOT_SHOWN = Markup.ready(WITHHELD);
    private static final byte[] NOT_SHOWN_END = Markup.ready("</p>\n");
    private static final byte[] END = Markup.ready("</figure>\n");

    private final Markup markup;
    private final Words words;
    private final Anchors anchors;

    Statements(Markup markup, Words words, Anchors anchors) {
        this.markup = markup;
        this.words = words;
        this.anchors = anchors;
    }

    void write(StatementBlock statement) {
        markup.raw(Objects.requireNonNull(BEGIN.get(statement.kind())));
        Optional<String> anchor = statement.comment().flatMap(id -> anchors.of(Ref.of(ObjectKind.COMMENT, id)));
        if (anchor.isPresent()) {
            markup.raw(ID).text(anchor.get()).raw(ID_END);
        }
        markup.raw(BEGUN);
        caption(statement.speaker(), statement.kindWords());
        if (!statement.paragraphs().isEmpty()) {
            markup.raw(QUOTE);
            for (Text paragraph : statement.paragraphs()) {
                part(PARAGRAPH, paragraph, PARAGRAPH_END);
            }
            markup.raw(QUOTE_END);
        }
        if (statement.withheld().isPresent()) {
            part(NOT_SHOWN, statement.withheld().get(), NOT_SHOWN_END);
        }
        markup.raw(END);
    }

    /** Who answers for something, with the bodies by which a reader finds it. */
    void parties(PartiesBlock block) {
        markup.raw(ANSWERING);
        words.write(block.label());
        String between = ": ";
        for (PartiesBlock.Named party : block.parties()) {
            markup.raw(between).raw(PARTY);
            String before = "";
            for (Text body : party.bodies()) {
                markup.text(before).text(body.plain());
                before = "\n";
            }
            part(PARTY_SHOWN, party.shown(), PARTY_END);
            between = ", ";
        }
        markup.raw(ANSWERING_END);
    }

    private void caption(Optional<Text> speaker, Optional<Text> kind) {
        if (speaker.isEmpty() && kind.isEmpty()) {
            return;
        }
        markup.raw(CAPTION);
        if (speaker.isPresent()) {
            part(SPEAKER, speaker.get(), SPEAKER_END);
        }
        if (kind.isPresent()) {
            part(KIND, kind.get(), KIND_END);
        }
        markup.raw(CAPTION_END);
    }

    private void part(byte[] begin, Text text, byte[] end) {
        markup.raw(begin);
        words.write(text);
        markup.raw(end);
    }
}

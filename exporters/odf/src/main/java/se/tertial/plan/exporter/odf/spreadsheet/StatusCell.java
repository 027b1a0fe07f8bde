package se.tertial.plan.exporter.odf.spreadsheet;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Optional;
import se.tertial.plan.export.content.StatusMark;
import se.tertial.plan.export.content.TableCursor;
import se.tertial.plan.exporter.odf.style.StatusLook;
import se.tertial.plan.exporter.odf.xml.XmlWriter;
import se.tertial.plan.model.status.StatusLevel;

/**
 * Statuses: the text as printed is the value, to be sorted and filtered by; the style of the cell shows the symbol of the level before it,
 * and its colour behind it.
 */
final class StatusCell implements Cell {

    private static final int REMEMBERED = 1000;
    private static final int SYMBOL = 2;

    private final StatusStyles styles;
    private final Legend legend;
    private final Tally tally;
    /** By identity: to compare levels costs more than to write them, and they come from the catalogue. */
    private final IdentityHashMap<StatusLevel, byte[]> starts = new IdentityHashMap<>();

    StatusCell(StatusStyles styles, Legend legend, Tally tally) {
        this.styles = styles;
        this.legend = legend;
        this.tally = tally;
    }

    @Override
    public int write(XmlWriter xml, TableCursor cursor, int column) throws IOException {
        StatusMark mark = cursor.status(column);
        mark.scale().ifPresent(legend::used);
        return TextCell.plain(xml, start(mark.level(), mark.text()), mark.text(), tally) + SYMBOL;
    }

    private byte[] start(Optional<StatusLevel> level, String text) {
        if (level.isEmpty() || level.get().symbol().filter(text::equals).isPresent()) {
            return level.map(StatusLook::of)
                    .map(look -> new StatusLook("", look.colour()))
                    .map(this::start)
                    .orElse(Markup.TEXT);
        }
        if (starts.size() > REMEMBERED) {
            starts.clear();
        }
        return starts.computeIfAbsent(level.get(), its -> start(StatusLook.of(its)));
    }

    private byte[] start(StatusLook look) {
        return look.isPlain() ? Markup.TEXT : Markup.text(styles.style(look));
    }
}

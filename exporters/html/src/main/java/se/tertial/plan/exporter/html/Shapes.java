package se.tertial.plan.exporter.html;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The shapes in which the symbols of statuses are drawn: the same on every machine, whatever fonts it has. */
final class Shapes {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("●", "disc"),
            Map.entry("○", "ring"),
            Map.entry("◐", "half"),
            Map.entry("■", "square"),
            Map.entry("▲", "up"),
            Map.entry("▼", "down"),
            Map.entry("▶", "play"),
            Map.entry("◆", "diamond"),
            Map.entry("◇", "lozenge"),
            Map.entry("✓", "tick"),
            Map.entry("✔", "tick"),
            Map.entry("✕", "cross"),
            Map.entry("✗", "cross"),
            Map.entry("‖", "pause"),
            Map.entry("↑", "rise"),
            Map.entry("→", "level"),
            Map.entry("↓", "fall"));

    private static final Map<String, byte[]> MARKS = NAMES.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, its -> Markup.ready(mark(its.getValue()))));

    /** The drawings, to stand once in a page. */
    static final byte[] ALL = Markup.ready("""
            <svg class="store" width="0" height="0" aria-hidden="true" focusable="false">
            <symbol id="_disc" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6"/></symbol>
            <symbol id="_ring" viewBox="0 0 16 16"><circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" stroke-width="2.4"/></symbol>
            <symbol id="_half" viewBox="0 0 16 16"><circle cx="8" cy="8" r="5.4" fill="none" stroke="currentColor" stroke-width="1.8"/><path d="M8 2.6a5.4 5.4 0 0 0 0 10.8z"/></symbol>
            <symbol id="_square" viewBox="0 0 16 16"><path d="M2.5 2.5h11v11h-11z"/></symbol>
            <symbol id="_up" viewBox="0 0 16 16"><path d="M8 2l6.6 11.6H1.4z"/></symbol>
            <symbol id="_down" viewBox="0 0 16 16"><path d="M8 14L1.4 2.4h13.2z"/></symbol>
            <symbol id="_play" viewBox="0 0 16 16"><path d="M14 8L2.8 14.4V1.6z"/></symbol>
            <symbol id="_diamond" viewBox="0 0 16 16"><path d="M8 1l7 7-7 7-7-7z"/></symbol>
            <symbol id="_lozenge" viewBox="0 0 16 16"><path d="M8 2.4L13.6 8 8 13.6 2.4 8z" fill="none" stroke="currentColor" stroke-width="2"/></symbol>
            <symbol id="_tick" viewBox="0 0 16 16"><path d="M2.4 8.6l3.8 3.8 7.4-8.6" fill="none" stroke="currentColor" stroke-width="2.6"/></symbol>
            <symbol id="_cross" viewBox="0 0 16 16"><path d="M3 3l10 10M13 3L3 13" fill="none" stroke="currentColor" stroke-width="2.6"/></symbol>
            <symbol id="_pause" viewBox="0 0 16 16"><path d="M3.4 2.4h3v11.2h-3zM9.6 2.4h3v11.2h-3z"/></symbol>
            <symbol id="_rise" viewBox="0 0 16 16"><path d="M8 14V3.4M3.4 8L8 3.2 12.6 8" fill="none" stroke="currentColor" stroke-width="2.4"/></symbol>
            <symbol id="_level" viewBox="0 0 16 16"><path d="M2 8h10.6M8 3.4L12.8 8 8 12.6" fill="none" stroke="currentColor" stroke-width="2.4"/></symbol>
            <symbol id="_fall" viewBox="0 0 16 16"><path d="M8 2v10.6M3.4 8L8 12.8 12.6 8" fill="none" stroke="currentColor" stroke-width="2.4"/></symbol>
            <symbol id="_bound" viewBox="0 0 16 16"><path d="M0 4h6M10 4h6" fill="none" stroke="currentColor" stroke-width="2.4"/><path d="M0 4h16v10H0z" fill-opacity="0.25"/></symbol>
            <symbol id="_bar" viewBox="0 0 16 16"><path d="M1 5h14v6H1z"/></symbol>
            <symbol id="_frame" viewBox="0 0 16 16"><path d="M2.5 2.5h11v11h-11z" fill="none" stroke="currentColor" stroke-width="2"/></symbol>
            <symbol id="_dash" viewBox="0 0 16 16"><path d="M4 8h8" fill="none" stroke="currentColor" stroke-width="2.4"/></symbol>
            </svg>
            """);

    private Shapes() {}

    /** The name of the drawing of a symbol; empty if there is none. */
    static Optional<String> of(String symbol) {
        return Optional.ofNullable(NAMES.get(symbol));
    }

    /** {@link #mark} of a symbol, encoded once; empty if there is none. */
    static Optional<byte[]> ready(String symbol) {
        return Optional.ofNullable(MARKS.get(symbol));
    }

    /** As {@link #mark}, with only its outline. */
    static String open(String shape) {
        return "<svg class=\"mark open\" aria-hidden=\"true\" focusable=\"false\"><use href=\"#_" + shape
                + "\"/></svg>";
    }

    /** A drawing in a line of text, which a screen reader passes over. */
    static String mark(String shape) {
        return "<svg class=\"mark\" aria-hidden=\"true\" focusable=\"false\"><use href=\"#_" + shape + "\"/></svg>";
    }
}

package se.tertial.plan.exporter.conformance.wrong;

/** Any text on one line: what a line cannot hold is written as four hexadecimal digits after a backslash. */
final class EscapedLines {

    private EscapedLines() {}

    static String write(String text) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' || c < ' ' || Character.isSurrogate(c)) {
                line.append('\\').append(Integer.toHexString(0x10000 | c), 1, 5);
            } else {
                line.append(c);
            }
        }
        return line.toString();
    }

    static String read(String line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '\\') {
                text.append((char) Integer.parseInt(line.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                text.append(line.charAt(i));
            }
        }
        return text.toString();
    }
}

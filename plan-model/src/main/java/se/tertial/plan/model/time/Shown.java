package se.tertial.plan.model.time;

/** How foreign text is shown in a message: on one line and not too long. */
final class Shown {

    private static final int MAX_LENGTH = 60;

    private Shown() {}

    static String shortened(String text) {
        String head = text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH) + "…";
        StringBuilder line = new StringBuilder(head.length());
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            line.append(Character.isISOControl(c) || Character.isSurrogate(c) ? ' ' : c);
        }
        return line.toString();
    }
}

package se.tertial.plan.exporter.json;

/** How many letters two words differ by. */
final class EditDistance {

    private EditDistance() {}

    /** Whether at most so many letters must be put in, left out or changed to make one word of the other. */
    static boolean within(int most, String a, String b) {
        return Math.abs(a.length() - b.length()) <= most && of(a, b) <= most;
    }

    /** How many letters must be put in, left out or changed to make one word of the other (Levenshtein). */
    static int of(String a, String b) {
        int[] distances = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            distances[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = distances[0];
            distances[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = distances[j];
                distances[j] = Math.min(changed, Math.min(distances[j], distances[j - 1]) + 1);
            }
        }
        return distances[b.length()];
    }
}

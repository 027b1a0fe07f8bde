package se.tertial.plan.importer.text.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import se.tertial.plan.model.identity.Id;

/**
 * Makes the ids of one import. Not thread-safe.
 *
 * <p>An id follows from content alone, never from a counter, a clock or the place in the file: importing the same text
 * twice gives the same ids, and an assignment that a later report prints again keeps its own. Therefore:
 *
 * <ul>
 *   <li>a <em>source document</em> is named by its bytes; a <em>plan</em> by its record number, else by its title;
 *   <li>an <em>assignment</em> is named by its wording alone: the letters and digits of its text without the code, in
 *       lower case, so that spaces, hyphens, line ends and punctuation make no difference;
 *   <li>what belongs to a document (area, activity, requirement) is named by its wording and the document;
 *   <li>a <em>follow-up</em> is named by its period and the assignments in it, a comment by its follow-up, assignment and
 *       body: a corrected text of the same report keeps them;
 *   <li>a <em>body</em> that is in no organisation file is named by its name.
 * </ul>
 *
 * <p>An id is a readable beginning and eight hexadecimal digits of the SHA-256 of all that names the thing. Two things in
 * one import that would get the same id are numbered in the order of the text.
 */
public final class StableIds {

    private static final int SLUG_LENGTH = 40;
    private static final int DIGITS = 8;

    private final Map<String, Integer> uses = new HashMap<>();

    /**
     * The id of a thing that is named by its wording, within something or not.
     *
     * @param prefix what kind of thing it is: a few letters
     * @param wording the wording that names it, of which a readable beginning is kept
     * @param within what else names it, such as the id of its document
     * @return an id not given before
     */
    public Id of(String prefix, String wording, String... within) {
        String slug = slug(wording);
        String hash = hash(essence(wording) + "\n" + String.join("\n", within));
        String base = prefix + "-" + of(slug, hash);
        int use = uses.merge(base, 1, Integer::sum);
        return Id.of(use == 1 ? base : base + "-" + use);
    }

    /**
     * The id of a thing that is named by a short name that is its own: a body, a document with a number.
     *
     * @param prefix what kind of thing it is
     * @param name the name
     * @return the id; the same for the same name
     */
    public static Id ofName(String prefix, String name) {
        String slug = slug(name);
        boolean whole = !slug.isEmpty() && name.length() <= SLUG_LENGTH;
        return Id.of(prefix + "-" + (whole ? slug : of(slug, hash(essence(name)))));
    }

    /**
     * What of a wording makes it the same wording.
     *
     * @param wording any text
     * @return its letters and digits, in lower case
     */
    public static String essence(String wording) {
        StringBuilder essence = new StringBuilder(wording.length());
        Normalizer.normalize(wording, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(essence::appendCodePoint);
        return essence.length() == 0 ? wording : essence.toString();
    }

    private static String of(String slug, String hash) {
        return slug.isEmpty() ? hash : slug + "-" + hash;
    }

    private static String slug(String wording) {
        String head = wording.substring(0, Math.min(wording.length(), 2 * SLUG_LENGTH));
        String ascii = Normalizer.normalize(head.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (ascii.length() <= SLUG_LENGTH) {
            return ascii;
        }
        int cut = ascii.lastIndexOf('-', SLUG_LENGTH);
        return ascii.substring(0, cut > 0 ? cut : SLUG_LENGTH);
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}

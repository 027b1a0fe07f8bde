package se.tertial.plan.exporter.conformance;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a format cannot hold, as the author of its exporter declares it. A rule that asks for more is skipped, and the report of
 * the tests says for which reason. What is lost must still be told in the outcome of the export: no limit takes that away.
 * Immutable and thread-safe.
 */
public final class ExporterLimits {

    private static final ExporterLimits NONE = new ExporterLimits(Map.of());

    private final Map<String, String> reasons;

    private ExporterLimits(Map<String, String> reasons) {
        this.reasons = Collections.unmodifiableMap(new TreeMap<>(reasons));
    }

    /**
     * No limits: the format holds every text.
     *
     * @return the limits
     */
    public static ExporterLimits none() {
        return NONE;
    }

    /**
     * These limits, and no control characters: rule M24 is skipped.
     *
     * @param reason why, such as "XML 1.0 has no place for them"; not blank
     * @return the limits
     */
    public ExporterLimits withoutControlCharacters(String reason) {
        return without("M24", reason);
    }

    /**
     * These limits, and no halves of surrogate pairs: rule M25 is skipped. UTF-8 has none, unless a format escapes them.
     *
     * @param reason why; not blank
     * @return the limits
     */
    public ExporterLimits withoutLoneSurrogates(String reason) {
        return without("M25", reason);
    }

    /**
     * These limits, and no text of 32,768 characters: rule M26 is skipped.
     *
     * @param characters how many characters it holds, 1 to 32,767
     * @param reason why; not blank
     * @return the limits
     */
    public ExporterLimits withLongestText(int characters, String reason) {
        if (characters < 1 || characters > 32_767) {
            throw new IllegalArgumentException("A limit is 1 to 32,767 characters, not " + characters);
        }
        return without("M26", "at most " + characters + " characters: " + reason);
    }

    /**
     * These limits, and a SHOULD that is not followed. A MUST cannot be given up.
     *
     * @param rule the id of the rule, such as {@code S03}
     * @param reason why; not blank
     * @return the limits
     * @throws IllegalArgumentException if the rule is no SHOULD
     */
    public ExporterLimits withoutAdvice(String rule, String reason) {
        if (!rule.matches("S[0-9]{2}")) {
            throw new IllegalArgumentException(
                    "Only a SHOULD, such as S03, can be left unfollowed, not '" + rule + "'");
        }
        return without(rule, reason);
    }

    /**
     * Why a rule is skipped.
     *
     * @param rule the id of the rule
     * @return the reason as declared; empty if it is not skipped
     */
    public Optional<String> reason(String rule) {
        return Optional.ofNullable(reasons.get(rule));
    }

    private ExporterLimits without(String rule, String reason) {
        if (Objects.requireNonNull(reason, "reason").isBlank()) {
            throw new IllegalArgumentException("A limit has a reason, for those who read why " + rule + " is skipped");
        }
        Map<String, String> more = new TreeMap<>(reasons);
        more.put(rule, reason);
        return new ExporterLimits(more);
    }

    /** Rules and reasons. */
    @Override
    public String toString() {
        return reasons.toString();
    }
}

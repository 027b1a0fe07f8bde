package se.tertial.plan.exporter.json.sarif;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import se.tertial.plan.rules.Finding;

/**
 * What a finding is known by from run to run: the rule, which of its messages, the objects and the period. Where it stands
 * in the text plays no part, and neither do the values that show it, which change from day to day; only a finding on no
 * object is known by those of its values that are not counts or dates. Findings that are alike in all that are numbered.
 */
final class Fingerprints {

    /** The name, with the version of what goes into it. */
    static final String NAME = "tertialFinding/v1";

    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    private final RuleTable rules;
    private final IdentityHashMap<Finding, String> fingerprints = new IdentityHashMap<>();

    /** The findings may come in any order, suppressed ones among them: the numbers follow the one order of findings. */
    Fingerprints(Collection<Finding> findings, RuleTable rules) {
        this.rules = rules;
        Map<String, Integer> counts = new HashMap<>();
        findings.stream().sorted().forEach(finding -> {
            String hash = hash(finding);
            fingerprints.put(finding, hash + ":" + counts.merge(hash, 1, Integer::sum));
        });
    }

    String of(Finding finding) {
        return fingerprints.getOrDefault(finding, "");
    }

    private String hash(Finding finding) {
        MessageDigest digest = sha256();
        add(finding.rule(), digest);
        add(rules.key(finding.rule(), finding.template()).orElse(""), digest);
        add(finding.subject().map(Object::toString).orElse(""), digest);
        finding.others().forEach(other -> add(other.toString(), digest));
        add(finding.period().map(Object::toString).orElse(""), digest);
        if (finding.subject().isEmpty()) {
            finding.evidence().forEach((name, value) -> {
                if (!DIGIT.matcher(value).find()) {
                    add(name, digest);
                    add(value, digest);
                }
            });
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The length before each text keeps two from being taken for one. */
    private static void add(String text, MessageDigest digest) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

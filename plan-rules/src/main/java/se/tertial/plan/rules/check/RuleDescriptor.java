package se.tertial.plan.rules.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.MessageTemplate;
import se.tertial.plan.rules.Parameter;
import se.tertial.plan.rules.Severity;

/**
 * What a rule is: its name in files and reports, what it says to people, and what it can be told and needs.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface RuleDescriptor {

    /** The key of the message of a rule that has only one. */
    String MESSAGE = "message";

    /**
     * Starts an empty descriptor.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The stable id, such as {@code T01} or {@code NORRLID-7}: words of A–Z and 0–9 with hyphens between, at most 30
     * characters, the first a letter. Ids of a letter and two digits are the library's own.
     *
     * @return the id
     */
    String id();

    /** {@return what it finds, in a few words without a full stop} */
    Bilingual title();

    /** {@return why that matters to somebody who answers for the plan or the report} */
    Bilingual rationale();

    /** {@return what it rests on: a law, a standard, published practice} */
    Bilingual basis();

    /** {@return what to do about a finding, in a sentence or two; empty if that goes without saying} */
    Optional<Bilingual> advice();

    /** {@return how much its findings matter, unless an observation or the rule set says otherwise} */
    Severity severity();

    /** {@return whether it belongs to the rules that the library recommends; true unless set} */
    @Value.Default
    default boolean recommended() {
        return true;
    }

    /** {@return its messages by key, at least one} */
    Map<String, MessageTemplate> messages();

    /** {@return what it can be told} */
    List<Parameter<?>> parameters();

    /** {@return what it cannot do without} */
    Set<Need> needs();

    /** {@return the ids of rules whose findings on the same thing say the same fault; they become part of this rule's} */
    Set<String> subsumes();

    /** Builds a {@link RuleDescriptor}; not thread-safe. */
    final class Builder extends ImmutableRuleDescriptor.Builder {

        private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)*");
        private static final int LONGEST_ID = 30;

        Builder() {}

        /**
         * Sets the message of a rule that has only one.
         *
         * @param sv the Swedish template
         * @param en the English template
         * @return this builder
         */
        public Builder message(String sv, String en) {
            return putMessages(MESSAGE, MessageTemplate.of(sv, en));
        }

        /**
         * Builds the descriptor.
         *
         * @return the descriptor
         * @throws IllegalArgumentException if the id has another form, there is no message, or the rule subsumes itself
         * @throws IllegalStateException if a required part is missing
         */
        @Override
        public RuleDescriptor build() {
            RuleDescriptor value = super.build();
            String id = value.id();
            if (id.length() > LONGEST_ID || !ID.matcher(id).matches()) {
                throw new IllegalArgumentException(
                        "The id of a rule is words of A-Z and 0-9 with hyphens between, at most " + LONGEST_ID
                                + " characters, not '" + id + "'");
            }
            if (value.messages().isEmpty()) {
                throw new IllegalArgumentException("Rule " + id + " has no message");
            }
            if (value.subsumes().contains(id)) {
                throw new IllegalArgumentException("Rule " + id + " subsumes itself");
            }
            return value;
        }
    }
}

package se.tertial.plan.exporter.json.sarif;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tertial.plan.exporter.json.codec.WordCodec;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.MessageTemplate;
import se.tertial.plan.rules.check.CheckReport;
import se.tertial.plan.rules.check.RuleRun;
import se.tertial.plan.rules.check.Suppression;
import se.tertial.plan.rules.check.SuppressionUse;

/**
 * What a run tells of itself: rules that were skipped or failed, what is not told, and suppressions to be looked at.
 *
 * @param json where to
 * @param wording the language of the messages
 * @param rules the rules of the run
 */
record Notifications(Members json, Wording wording, RuleTable rules) {

    private static final MessageTemplate UNTOLD = MessageTemplate.of(
            "{count} fynd eller tal till visas inte",
            "{count} more {count|finding or figure is|findings or figures are} not shown");

    /** The kinds of notification: what each is about, and what to do. */
    private enum Kind {
        RULE_SKIPPED(
                "RuleSkipped",
                Levels.NOTE,
                Bilingual.of("En regel hade inget att gå efter", "A rule had nothing to go by"),
                Bilingual.of(
                        "Lägg till det som saknas, om regeln ska prövas", "Add what is missing if the rule is to run")),
        RULE_FAILED(
                "RuleFailed",
                Levels.ERROR,
                Bilingual.of("En regel bröt ihop", "A rule broke down"),
                Bilingual.of("Säg till den som har skrivit regeln", "Tell the author of the rule")),
        NOT_TOLD(
                "NotTold",
                Levels.WARNING,
                Bilingual.of("En regel fann mer än som visas", "A rule found more than is shown"),
                Bilingual.of("Rätta det som visas, och pröva igen", "Put right what is shown, and check again")),
        SUPPRESSION_UNUSED(
                "SuppressionUnused",
                Levels.NOTE,
                Bilingual.of("Ett undantag behövs inte", "A suppression is not needed"),
                Bilingual.of("Ta bort det ur regelsamlingen", "Take it out of the rule set")),
        SUPPRESSION_EXPIRED(
                "SuppressionExpired",
                Levels.WARNING,
                Bilingual.of("Ett undantag har gått ut", "A suppression has expired"),
                Bilingual.of(
                        "Rätta felet, eller besluta om en ny tid", "Put the fault right, or decide on a new date"));

        private final String name;
        private final String level;
        private final Bilingual about;
        private final Bilingual advice;

        Kind(String name, String level, Bilingual about, Bilingual advice) {
            this.name = name;
            this.level = level;
            this.about = about;
            this.advice = advice;
        }

        private String id() {
            return WordCodec.word(this);
        }
    }

    private record Notification(Kind kind, String rule, Bilingual words) {}

    /** What the kinds are, for the description of the tool. */
    void writeKinds() {
        json.objects("notifications", List.of(Kind.values()), kind -> {
            json.text("id", kind.id());
            json.text("name", kind.name);
            json.object("shortDescription", () -> json.text("text", wording.sentence(kind.about)));
            json.object("fullDescription", () -> json.text("text", wording.sentence(kind.about)));
            json.object("help", () -> json.text("text", wording.sentence(kind.advice)));
            json.object("defaultConfiguration", () -> json.text("level", kind.level));
        });
    }

    /** What the rule set led to, and what went wrong. */
    void write(CheckReport report) {
        List<Notification> configuration = new ArrayList<>();
        List<Notification> execution = new ArrayList<>();
        for (RuleRun run : report.runs()) {
            String rule = run.descriptor().id();
            if (run.outcome() == RuleRun.Outcome.SKIPPED) {
                configuration.add(new Notification(Kind.RULE_SKIPPED, rule, skipped(run)));
            }
            if (run.outcome() == RuleRun.Outcome.FAILED) {
                execution.add(
                        new Notification(Kind.RULE_FAILED, rule, run.reason().orElse(Kind.RULE_FAILED.about)));
            }
            if (run.untold() > 0) {
                execution.add(new Notification(Kind.NOT_TOLD, rule, untold(run.untold())));
            }
        }
        report.suppressions().forEach(use -> toBeLookedAt(use).ifPresent(configuration::add));
        json.objects("toolExecutionNotifications", execution, this::write);
        json.objects("toolConfigurationNotifications", configuration, this::write);
    }

    private void write(Notification notification) {
        json.object("descriptor", () -> json.text("id", notification.kind.id()));
        json.object("associatedRule", () -> {
            json.text("id", notification.rule);
            rules.index(notification.rule).ifPresent(index -> json.whole("index", index));
        });
        json.text("level", notification.kind.level);
        json.object("message", () -> json.text("text", wording.sentence(notification.words)));
    }

    private static Bilingual skipped(RuleRun run) {
        Bilingual reason = run.reason().orElse(Kind.RULE_SKIPPED.about);
        return Bilingual.of("Regeln prövades inte: " + reason.sv(), "The rule was skipped: " + reason.en());
    }

    private static Bilingual untold(int count) {
        return new Bilingual(
                UNTOLD.render(Language.SV, Map.of("count", Integer.toString(count))),
                UNTOLD.render(Language.EN, Map.of("count", Integer.toString(count))));
    }

    private static Optional<Notification> toBeLookedAt(SuppressionUse use) {
        Suppression its = use.suppression();
        return switch (use.state()) {
            case USED -> Optional.empty();
            case UNUSED ->
                Optional.of(new Notification(
                        Kind.SUPPRESSION_UNUSED,
                        its.rule(),
                        Bilingual.of(
                                "Undantaget behövs inte, för inget fynd finns: " + its.reason(),
                                "The suppression is not needed, there is no such finding: " + its.reason())));
            case EXPIRED ->
                Optional.of(new Notification(
                        Kind.SUPPRESSION_EXPIRED,
                        its.rule(),
                        Bilingual.of(
                                "Undantaget gick ut " + its.expires() + ": " + its.reason(),
                                "The suppression expired on " + its.expires() + ": " + its.reason())));
        };
    }
}

package se.tertial.plan.exporter.json.ruleset;

import se.tertial.plan.exporter.json.RuleSetJson;
import se.tertial.plan.exporter.json.codec.Codec;
import se.tertial.plan.exporter.json.codec.Fields;
import se.tertial.plan.exporter.json.codec.MapCodec;
import se.tertial.plan.exporter.json.codec.RefCodec;
import se.tertial.plan.exporter.json.codec.Values;
import se.tertial.plan.exporter.json.codec.WordCodec;
import se.tertial.plan.exporter.json.codec.Words;
import se.tertial.plan.exporter.json.file.FileFormat;
import se.tertial.plan.exporter.json.file.WholeFile;
import se.tertial.plan.exporter.json.write.ValueWriter;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.check.RuleBase;
import se.tertial.plan.rules.check.RuleSet;
import se.tertial.plan.rules.check.RuleSetting;
import se.tertial.plan.rules.check.Suppression;

/** The fields of a whole file, in the order in which they are written. */
public final class RuleSetFile {

    private static final Codec<RuleSetting> SETTING = Fields.<RuleSetting, RuleSetting.Builder>plain(
                    "ruleSetting", RuleSetting::builder, RuleSetting.Builder::build)
            .optional("enabled", Values.TRUTH, RuleSetting::enabled, RuleSetting.Builder::enabled)
            .optional("severity", WordCodec.of(Severity.class), RuleSetting::severity, RuleSetting.Builder::severity)
            .map(
                    "parameters",
                    new MapCodec<>(Words.STRING, new ParameterCodec()),
                    RuleSetting::parameters,
                    RuleSetting.Builder::parameters)
            .codec();

    /** A suppression, which reports tell of, too. */
    public static final Codec<Suppression> SUPPRESSION = Fields.<Suppression, Suppression.Builder>plain(
                    "suppression", Suppression::builder, Suppression.Builder::build)
            .required("rule", Words.STRING, Suppression::rule, Suppression.Builder::rule)
            .optional("subject", RefCodec.REF, Suppression::subject, Suppression.Builder::subject)
            .optional("period", Words.PERIOD, Suppression::period, Suppression.Builder::period)
            .required("reason", Words.STRING, Suppression::reason, Suppression.Builder::reason)
            .optional("owner", Words.STRING, Suppression::owner, Suppression.Builder::owner)
            .required("expires", Words.DATE, Suppression::expires, Suppression.Builder::expires)
            .codec();

    static final WholeFile<RuleSet, RuleSet.Builder> FILE = new WholeFile<>(
            new FileFormat(RuleSetJson.FORMAT, RuleSetJson.VERSION),
            Fields.<RuleSet, RuleSet.Builder>plain("ruleSet", RuleSet::builder, RuleSet.Builder::build)
                    .standard(
                            "base",
                            WordCodec.of(RuleBase.class),
                            RuleBase.RECOMMENDED,
                            RuleSet::base,
                            RuleSet.Builder::base)
                    .map("rules", new MapCodec<>(Words.STRING, SETTING), RuleSet::rules, RuleSet.Builder::rules)
                    .list("suppressions", SUPPRESSION, RuleSet::suppressions, RuleSet.Builder::suppressions)
                    .list());

    private RuleSetFile() {}

    /**
     * Writes a rule set.
     *
     * @param rules the rule set
     * @param values where to
     */
    public static void write(RuleSet rules, ValueWriter values) {
        FILE.write(rules, values);
    }
}

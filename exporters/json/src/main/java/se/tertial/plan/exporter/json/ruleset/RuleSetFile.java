package se.tertial.plan.exporter.json.ruleset;

import java.util.ArrayList;
import java.util.List;
import se.tertial.plan.exporter.json.RuleSetJson;
import se.tertial.plan.exporter.json.codec.Codec;
import se.tertial.plan.exporter.json.codec.Field;
import se.tertial.plan.exporter.json.codec.Fields;
import se.tertial.plan.exporter.json.codec.MapCodec;
import se.tertial.plan.exporter.json.codec.RefCodec;
import se.tertial.plan.exporter.json.codec.Values;
import se.tertial.plan.exporter.json.codec.WordCodec;
import se.tertial.plan.exporter.json.codec.Words;
import se.tertial.plan.exporter.json.file.FileFormat;
import se.tertial.plan.exporter.json.write.Output;
import se.tertial.plan.exporter.json.write.ValueWriter;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.check.RuleBase;
import se.tertial.plan.rules.check.RuleSet;
import se.tertial.plan.rules.check.RuleSetting;
import se.tertial.plan.rules.check.Suppression;

/** The fields of a whole file, in the order in which they are written. */
public final class RuleSetFile {

    static final FileFormat FORMAT = new FileFormat(RuleSetJson.FORMAT, RuleSetJson.VERSION);

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

    private static final Codec<Suppression> SUPPRESSION = Fields.<Suppression, Suppression.Builder>plain(
                    "suppression", Suppression::builder, Suppression.Builder::build)
            .required("rule", Words.STRING, Suppression::rule, Suppression.Builder::rule)
            .optional("subject", RefCodec.REF, Suppression::subject, Suppression.Builder::subject)
            .optional("period", Words.PERIOD, Suppression::period, Suppression.Builder::period)
            .required("reason", Words.STRING, Suppression::reason, Suppression.Builder::reason)
            .optional("owner", Words.STRING, Suppression::owner, Suppression.Builder::owner)
            .required("expires", Words.DATE, Suppression::expires, Suppression.Builder::expires)
            .codec();

    /** The fields after format and version. */
    static final List<Field<RuleSet, RuleSet.Builder>> FIELDS = Fields.<RuleSet, RuleSet.Builder>plain(
                    "ruleSet", RuleSet::builder, RuleSet.Builder::build)
            .standard("base", WordCodec.of(RuleBase.class), RuleBase.RECOMMENDED, RuleSet::base, RuleSet.Builder::base)
            .map("rules", new MapCodec<>(Words.STRING, SETTING), RuleSet::rules, RuleSet.Builder::rules)
            .list("suppressions", SUPPRESSION, RuleSet::suppressions, RuleSet.Builder::suppressions)
            .list();

    private RuleSetFile() {}

    /** The names of all fields. */
    static List<String> names() {
        List<String> names = new ArrayList<>(List.of(FileFormat.FORMAT, FileFormat.VERSION));
        FIELDS.forEach(field -> names.add(field.name()));
        return names;
    }

    /**
     * Writes a rule set.
     *
     * @param rules the rule set
     * @param values where to
     */
    public static void write(RuleSet rules, ValueWriter values) {
        Output out = new Output(values);
        out.startObject();
        out.name(FileFormat.FORMAT);
        out.string(FORMAT.format());
        out.name(FileFormat.VERSION);
        out.string(FORMAT.version());
        FIELDS.forEach(field -> field.write(rules, out));
        out.endObject();
    }
}

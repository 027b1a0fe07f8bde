package se.tertial.plan.exporter.json.ruleset;

import java.util.LinkedHashMap;
import java.util.Map;
import se.tertial.plan.exporter.json.codec.Field;
import se.tertial.plan.exporter.json.file.FileFormat;
import se.tertial.plan.exporter.json.file.RootReading;
import se.tertial.plan.exporter.json.read.Input;
import se.tertial.plan.exporter.json.read.Node;
import se.tertial.plan.exporter.json.read.TreeReader;
import se.tertial.plan.rules.check.RuleSet;

/** The fields of a file as they come; a rule set is small, so they are read when all are there. */
final class RuleSetReading implements RootReading<RuleSet> {

    private final TreeReader tree;
    private final Input in;
    private final KnownRules known;
    private final Map<String, Node> fields = new LinkedHashMap<>();
    private final RuleSet.Builder rules = RuleSet.builder();

    RuleSetReading(TreeReader tree, Input in, KnownRules known) {
        this.tree = tree;
        this.in = in;
        this.known = known;
    }

    @Override
    public void read(String name) {
        tree.next();
        Node first = fields.get(name);
        if (first != null) {
            in.repeated(name, first.index(), tree.skip(name));
            return;
        }
        Node node = tree.value(name);
        fields.put(name, node);
        if (name.equals(FileFormat.FORMAT)) {
            RuleSetFile.FORMAT.checkFormat(node, in);
        }
    }

    @Override
    public void end(int root) {
        if (!fields.containsKey(FileFormat.FORMAT)) {
            RuleSetFile.FORMAT.missingFormat(root, in);
        }
        Node version = fields.get(FileFormat.VERSION);
        if (version == null) {
            RuleSetFile.FORMAT.missingVersion(root, in);
        } else {
            RuleSetFile.FORMAT.checkVersion(version, in);
        }
        fields.forEach((name, node) -> {
            if (!RuleSetFile.names().contains(name)) {
                in.unknownField(node.index(), name, RuleSetFile.names());
            }
        });
        for (Field<RuleSet, RuleSet.Builder> field : RuleSetFile.FIELDS) {
            Node node = fields.get(field.name());
            if (node != null) {
                field.read(node, rules, in);
                lookAt(field.name(), node);
            }
        }
    }

    private void lookAt(String field, Node node) {
        switch (field) {
            case "rules" -> known.lookAtRules(node, in);
            case "suppressions" -> known.lookAtSuppressions(node, in);
            default -> {}
        }
    }

    @Override
    public RuleSet build() {
        return rules.build();
    }
}

package se.tertial.plan.exporter.json.checkreport;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.exporter.json.codec.Codec;
import se.tertial.plan.exporter.json.codec.Fields;
import se.tertial.plan.exporter.json.codec.MapCodec;
import se.tertial.plan.exporter.json.codec.ObjectCodec;
import se.tertial.plan.exporter.json.codec.Values;
import se.tertial.plan.exporter.json.codec.WordCodec;
import se.tertial.plan.exporter.json.codec.Words;
import se.tertial.plan.exporter.json.ruleset.RuleSetFile;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.Finding;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.RuleDescriptor;
import se.tertial.plan.rules.check.RuleRun;
import se.tertial.plan.rules.check.Suppression;
import se.tertial.plan.rules.check.SuppressionUse;

/** The codecs of what became of rules and suppressions. */
final class RunCodecs {

    private static final Codec<Integer> COUNT = Values.whole(0, Integer.MAX_VALUE);

    /** Without parameters: what a value must be like is code of the rule, and says nothing of what was found. */
    static final ObjectCodec<RuleDescriptor, RuleDescriptor.Builder> DESCRIPTOR =
            Fields.<RuleDescriptor, RuleDescriptor.Builder>plain(
                            "ruleDescriptor", RuleDescriptor::builder, RuleDescriptor.Builder::build)
                    .required("id", Words.STRING, RuleDescriptor::id, RuleDescriptor.Builder::id)
                    .required("title", WordsCodecs.BILINGUAL, RuleDescriptor::title, RuleDescriptor.Builder::title)
                    .required(
                            "rationale",
                            WordsCodecs.BILINGUAL,
                            RuleDescriptor::rationale,
                            RuleDescriptor.Builder::rationale)
                    .required("basis", WordsCodecs.BILINGUAL, RuleDescriptor::basis, RuleDescriptor.Builder::basis)
                    .optional("advice", WordsCodecs.BILINGUAL, RuleDescriptor::advice, RuleDescriptor.Builder::advice)
                    .required(
                            "severity",
                            WordCodec.of(Severity.class),
                            RuleDescriptor::severity,
                            RuleDescriptor.Builder::severity)
                    .standard(
                            "recommended",
                            Values.TRUTH,
                            true,
                            RuleDescriptor::recommended,
                            RuleDescriptor.Builder::recommended)
                    .map(
                            "messages",
                            new MapCodec<>(Words.STRING, WordsCodecs.TEMPLATE),
                            RuleDescriptor::messages,
                            RuleDescriptor.Builder::messages)
                    .distinct("needs", WordCodec.of(Need.class), RuleDescriptor::needs, RuleDescriptor.Builder::needs)
                    .distinct("subsumes", Words.STRING, RuleDescriptor::subsumes, RuleDescriptor.Builder::subsumes)
                    .codec();

    static final ObjectCodec<RuleRun, RunDraft> RUN = Fields.<RuleRun, RunDraft>plain(
                    "ruleRun", RunDraft::new, RunDraft::build)
            .required("descriptor", DESCRIPTOR, RuleRun::descriptor, (draft, value) -> draft.descriptor = value)
            .required(
                    "outcome",
                    WordCodec.of(RuleRun.Outcome.class),
                    RuleRun::outcome,
                    (draft, value) -> draft.outcome = value)
            .optional("reason", WordsCodecs.BILINGUAL, RuleRun::reason, (draft, value) -> draft.reason = value)
            .standard("found", COUNT, 0, RuleRun::found, (draft, value) -> draft.found = value)
            .standard("untold", COUNT, 0, RuleRun::untold, (draft, value) -> draft.untold = value)
            .codec();

    static final ObjectCodec<SuppressionUse, UseDraft> USE = Fields.<SuppressionUse, UseDraft>plain(
                    "suppressionUse", UseDraft::new, UseDraft::build)
            .required(
                    "suppression",
                    RuleSetFile.SUPPRESSION,
                    SuppressionUse::suppression,
                    (draft, value) -> draft.suppression = value)
            .required(
                    "state",
                    WordCodec.of(SuppressionUse.State.class),
                    SuppressionUse::state,
                    (draft, value) -> draft.state = value)
            .list("findings", FindingCodecs.FINDING, SuppressionUse::findings, (draft, value) -> draft.findings = value)
            .codec();

    private RunCodecs() {}

    static final class RunDraft {
        private @Nullable RuleDescriptor descriptor;
        private RuleRun.@Nullable Outcome outcome;
        private @Nullable Bilingual reason;
        private int found;
        private int untold;

        RuleRun build() {
            return new RuleRun(
                    Objects.requireNonNull(descriptor),
                    Objects.requireNonNull(outcome),
                    Optional.ofNullable(reason),
                    found,
                    untold);
        }
    }

    static final class UseDraft {
        private @Nullable Suppression suppression;
        private SuppressionUse.@Nullable State state;
        private List<Finding> findings = List.of();

        SuppressionUse build() {
            return new SuppressionUse(Objects.requireNonNull(suppression), Objects.requireNonNull(state), findings);
        }
    }
}

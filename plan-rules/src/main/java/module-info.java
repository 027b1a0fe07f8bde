/**
 * Findings, typed parameters, discovery of providers, checks, roll-ups, change, and the Swedish language knowledge that
 * importers and rules share.
 *
 * @uses se.tertial.plan.rules.check.Rule the rules to check by
 * @provides se.tertial.plan.rules.check.Rule the rules of the library
 */
@SuppressWarnings("module") // the module that is named as a reader is built after this one
module se.tertial.plan.rules {
    requires transitive se.tertial.plan.model;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports se.tertial.plan.rules;
    exports se.tertial.plan.rules.change;
    exports se.tertial.plan.rules.check;
    exports se.tertial.plan.rules.followup;
    exports se.tertial.plan.rules.language;
    exports se.tertial.plan.rules.language.prose;
    exports se.tertial.plan.rules.rollup;
    exports se.tertial.plan.rules.rollup.hierarchy;

    uses se.tertial.plan.rules.check.Rule;

    provides se.tertial.plan.rules.check.Rule with
            se.tertial.plan.rules.builtin.comment.CopiedBetweenBodies,
            se.tertial.plan.rules.builtin.comment.CopiedBetweenSubjects,
            se.tertial.plan.rules.builtin.comment.NamedPersons,
            se.tertial.plan.rules.builtin.comment.ReferralOnly,
            se.tertial.plan.rules.builtin.comment.RepeatedComment,
            se.tertial.plan.rules.builtin.comment.TrivialComment,
            se.tertial.plan.rules.builtin.comment.UnansweredParts,
            se.tertial.plan.rules.builtin.comment.UnrelatedComment,
            se.tertial.plan.rules.builtin.comment.UnresolvedReference,
            se.tertial.plan.rules.builtin.figure.CommentLength,
            se.tertial.plan.rules.builtin.figure.Coverage,
            se.tertial.plan.rules.builtin.figure.ResultsTold,
            se.tertial.plan.rules.builtin.language.HardToRead,
            se.tertial.plan.rules.builtin.language.HeadingInCapitals,
            se.tertial.plan.rules.builtin.language.UnmarkedLanguage,
            se.tertial.plan.rules.builtin.plan.DuplicateActivities,
            se.tertial.plan.rules.builtin.plan.EmptyCommitment,
            se.tertial.plan.rules.builtin.plan.MissingConsultation,
            se.tertial.plan.rules.builtin.plan.NoAction,
            se.tertial.plan.rules.builtin.plan.RecordNumberFault,
            se.tertial.plan.rules.builtin.plan.SeveralActions,
            se.tertial.plan.rules.builtin.plan.UndecidedPlan,
            se.tertial.plan.rules.builtin.plan.UnmeasurableActivities,
            se.tertial.plan.rules.builtin.plan.UnreportedParts,
            se.tertial.plan.rules.builtin.plan.UnshownRequirement,
            se.tertial.plan.rules.builtin.plan.UnsplitIndicator,
            se.tertial.plan.rules.builtin.plan.UntaggedSustainability,
            se.tertial.plan.rules.builtin.quality.ExtractionTrace,
            se.tertial.plan.rules.builtin.quality.ProbableSlip,
            se.tertial.plan.rules.builtin.quality.UnjudgeableIndicator,
            se.tertial.plan.rules.builtin.quality.VanishedRow,
            se.tertial.plan.rules.builtin.responsibility.ActivityWithoutUnit,
            se.tertial.plan.rules.builtin.responsibility.NobodyAnswers,
            se.tertial.plan.rules.builtin.responsibility.ResponsibleInTextOnly,
            se.tertial.plan.rules.builtin.responsibility.SilentBody,
            se.tertial.plan.rules.builtin.responsibility.SilentField,
            se.tertial.plan.rules.builtin.responsibility.TwoWritings,
            se.tertial.plan.rules.builtin.responsibility.UnaskedComment,
            se.tertial.plan.rules.builtin.responsibility.UnexplainedAbbreviation,
            se.tertial.plan.rules.builtin.status.AwaitingClosing,
            se.tertial.plan.rules.builtin.status.DividedBodies,
            se.tertial.plan.rules.builtin.status.DoneInWords,
            se.tertial.plan.rules.builtin.status.SameStatus,
            se.tertial.plan.rules.builtin.status.StandingStill,
            se.tertial.plan.rules.builtin.status.StartAhead,
            se.tertial.plan.rules.builtin.status.UndescribedDeviation,
            se.tertial.plan.rules.builtin.status.UnexplainedChange,
            se.tertial.plan.rules.builtin.status.UnknownScale,
            se.tertial.plan.rules.builtin.status.UnmappedScaleChange,
            se.tertial.plan.rules.builtin.status.UnreasonedStatus,
            se.tertial.plan.rules.builtin.status.WordsAgainstStatus,
            se.tertial.plan.rules.builtin.time.AmbiguousTime,
            se.tertial.plan.rules.builtin.time.DatedAfterStart,
            se.tertial.plan.rules.builtin.time.DoneAtAdoption,
            se.tertial.plan.rules.builtin.time.LateInterimReport,
            se.tertial.plan.rules.builtin.time.MisdatedFollowUp,
            se.tertial.plan.rules.builtin.time.OutsideValidity,
            se.tertial.plan.rules.builtin.time.Overdue,
            se.tertial.plan.rules.builtin.time.StaleAnnouncement,
            se.tertial.plan.rules.builtin.time.UndatedActivities,
            se.tertial.plan.rules.builtin.time.VagueTime,
            se.tertial.plan.rules.builtin.waiting.OpenWaiting,
            se.tertial.plan.rules.builtin.waiting.UnansweredNeed,
            se.tertial.plan.rules.builtin.waiting.WaitingChain;
}

package se.tertial.plan.exporter.conformance.rules;

import java.util.List;

/** All rules. */
public final class Rules {

    private static final List<Rule> ALL = List.of(
            new SameDescriptor(),
            new BothLanguages(),
            new FoundByServiceLoader(),
            new RefusesOptions(),
            new DefaultsHold(),
            new SameBytesAgain(),
            new SameBytesEverywhere(),
            new SameBytesWithExecutor(),
            new StreamStaysOpen(),
            new StreamIsFlushed(),
            new StreamFailureSurfaces(),
            new SourceFailureSurfaces(),
            new StopsWhenCancelled(),
            new ServesManyThreads(),
            new NeedsLittleMemory(),
            new NoThreadsOfItsOwn(),
            new LeavesNoTrace(),
            new WellFormedUtf8(),
            new HoldsEverything(),
            new KeepsOrder(),
            new WithholdsWhatIsWithheld(),
            new SaysStatusInWords(),
            new HoldsHostileText(),
            new HoldsControlCharacters(),
            new HoldsLoneSurrogates(),
            new HoldsLongText(),
            new TellsLosses(),
            new RunsNoFormula(),
            new CountsRows(),
            new WritesWhatIsEmpty(),
            new NamedInBothPlaces(),
            new RefusesOtherContent(),
            new WritesInPieces(),
            new MakesLittleGarbage(),
            new TellsProgressOnce());

    private Rules() {}

    /** The rules by id: what must be, then what should be. */
    public static List<Rule> all() {
        return ALL;
    }
}

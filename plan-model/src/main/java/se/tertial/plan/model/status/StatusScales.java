package se.tertial.plan.model.status;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.tertial.plan.model.identity.Id;

/**
 * The status scales that come with the library: published legends, some that could only be inferred, and general ones.
 *
 * <p>They are a help, never applied by themselves: a colour without a scale stays the printed token. Each says in
 * {@link StatusScale#confidence()} and {@link StatusScale#note()} how sure its meaning is, and in
 * {@link StatusScale#source()} where it was read. Colour words are recognised only on scales whose publisher uses
 * colours. Shapes, English wordings and the demand for a comment or an action are the library's own.
 *
 * <p>Labels and descriptions are written for portfolios in Swedish, with an English translation; a portfolio in another
 * language takes them over with its own texts. Immutable and thread-safe; nothing is built before the first call.
 */
public final class StatusScales {

    private StatusScales() {}

    /** Built at the first call. */
    private static final class Tables {

        static final List<StatusScale> SCALES = Stream.of(
                        JamtlandScales.all(),
                        RegionScales.all(),
                        MunicipalScales.all(),
                        BarometerScales.all(),
                        AbroadScales.all(),
                        GeneralScales.all())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(StatusScale::ref))
                .toList();

        static final List<ScaleMapping> MAPPINGS = BuiltInMappings.all();
    }

    /**
     * Every built-in scale.
     *
     * @return the scales, by id, then by version
     */
    public static List<StatusScale> builtIn() {
        return Tables.SCALES;
    }

    /**
     * The built-in scale of a name and version.
     *
     * @param ref the name and version
     * @return the scale; empty if there is none
     */
    public static Optional<StatusScale> find(ScaleRef ref) {
        return builtIn().stream().filter(scale -> scale.ref().equals(ref)).findFirst();
    }

    /**
     * The built-in scale of an id, in its last version.
     *
     * @param id the id
     * @return the scale; empty if there is none
     */
    public static Optional<StatusScale> find(Id id) {
        return builtIn().stream().filter(scale -> scale.id().equals(id)).reduce((earlier, later) -> later);
    }

    /**
     * How built-in scales translate into each other. All are assumed or inferred, and say so.
     *
     * @return the mappings, in no order that matters
     */
    public static List<ScaleMapping> mappings() {
        return Tables.MAPPINGS;
    }

    /**
     * The built-in mapping from one scale to another.
     *
     * @param from the scale that is translated
     * @param to the scale that it is translated to
     * @return the mapping; empty if there is none, and then the two are not compared
     */
    public static Optional<ScaleMapping> mapping(ScaleRef from, ScaleRef to) {
        return mappings().stream()
                .filter(mapping ->
                        mapping.fromScale().equals(from) && mapping.toScale().equals(to))
                .findFirst();
    }
}

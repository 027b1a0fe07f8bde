package se.tertial.plan.importer.text.reading;

import java.util.Optional;
import se.tertial.plan.importer.text.input.Spaces;
import se.tertial.plan.model.document.TargetArea;
import se.tertial.plan.model.identity.Id;

/** Finds target areas by their names. */
public final class TargetAreas {

    private TargetAreas() {}

    /**
     * The target area of a name in the organisation file.
     *
     * @param name the name, without "målområde" before it
     * @param reading the import
     * @return the id of the area; empty if the file does not have it
     */
    public static Optional<Id> find(String name, Reading reading) {
        return reading.organisation().stream()
                .flatMap(its -> its.targetAreas().stream())
                .filter(area -> Spaces.fold(area.title().plain()).equals(Spaces.fold(name)))
                .map(TargetArea::id)
                .findFirst();
    }

    /**
     * The id of a target area that a document names.
     *
     * @param name the name, without "målområde" before it
     * @return the same id for the same name
     */
    public static Id id(String name) {
        return StableIds.ofName("malomrade", name);
    }
}

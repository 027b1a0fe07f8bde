package se.tertial.plan.rules.builtin.responsibility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.tertial.plan.model.identity.Extensible;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.rules.check.Observation;

/** Where names stand, under a key for each name and as written. So many names are kept, and of one writing so many places. */
final class NamePlaces {

    private static final int MOST_NAMES = 50_000;
    private static final int MOST_PLACES = 20;

    /**
     * One place.
     *
     * @param subject what says it
     * @param at where that was read
     */
    record Place(Ref subject, Extensible at) {}

    private final Map<String, Map<String, List<Place>>> names = new LinkedHashMap<>();

    void add(String key, String writing, Place place) {
        if (names.size() >= MOST_NAMES && !names.containsKey(key)) {
            return;
        }
        List<Place> places = names.computeIfAbsent(key, its -> new LinkedHashMap<>())
                .computeIfAbsent(writing, its -> new ArrayList<>());
        if (places.size() < MOST_PLACES
                && places.stream().noneMatch(its -> its.subject().equals(place.subject()))) {
            places.add(place);
        }
    }

    /** The names by key: their writings in the order in which they came by, with the places of each. */
    Map<String, Map<String, List<Place>>> names() {
        return names;
    }

    /** An observation on the first place that tells of the others. */
    static Observation.Builder observe(List<Place> places) {
        Observation.Builder observation =
                Observation.builder().subject(places.get(0).subject());
        places.stream().map(Place::at).forEach(observation::at);
        places.stream()
                .map(Place::subject)
                .filter(its -> !its.equals(places.get(0).subject()))
                .distinct()
                .forEach(observation::addOthers);
        return observation;
    }
}

package se.tertial.plan.model.merge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Values as a person reads them in a finding. */
final class Shown {

    private Shown() {}

    static String of(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(Shown::of).orElse("");
        } else if (value instanceof List<?> list) {
            return list.stream().map(Shown::of).collect(Collectors.joining(" / "));
        }
        return value.toString();
    }
}

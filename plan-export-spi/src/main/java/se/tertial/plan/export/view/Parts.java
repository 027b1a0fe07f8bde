package se.tertial.plan.export.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lists as a view shows them. Most of what is read stays as it is, so a list in which nothing changes is given back itself: a
 * report of which nothing is withheld is not built again.
 */
final class Parts {

    private Parts() {}

    /** Each value as the view shows it. */
    static <T> List<T> each(List<T> values, Function<T, T> view) {
        return shown(values, view::apply);
    }

    /** Each value as the view shows it; null stands for one that is left out. */
    @SuppressWarnings("ReferenceEquality") // what is the very same has not changed
    static <T> List<T> shown(List<T> values, View<T> view) {
        @Nullable List<T> changed = null;
        for (int i = 0; i < values.size(); i++) {
            T value = values.get(i);
            @Nullable T shown = view.of(value);
            if (changed == null && shown != value) {
                changed = new ArrayList<>(values.subList(0, i));
            }
            if (changed != null && shown != null) {
                changed.add(shown);
            }
        }
        return changed == null ? values : List.copyOf(changed);
    }

    /** A value as it is shown; null if it is not. */
    interface View<T> {

        @Nullable
        T of(T value);
    }
}

package se.tertial.plan.rules.builtin.responsibility;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.Responsibility;

/** The codes of responsibility as printed: those that were read as such, and those in brackets at the end of a text. */
final class Codes {

    private static final Pattern AT_THE_END = Pattern.compile("\\([^()]{2,60}\\)(?=[\\s.]*$)");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}()+/,&]+");

    private final Set<String> parts = new HashSet<>();

    Codes(Catalogue catalogue) {
        catalogue.bodies().forEach(body -> body.code().ifPresent(this::know));
        catalogue.bodyGroups().forEach(group -> {
            know(group.name().plain());
            group.aliases().forEach(this::know);
        });
    }

    private void know(String part) {
        parts.add(part.toLowerCase(Locale.ROOT));
    }

    /** The code of an assignment; empty if it has none. */
    Optional<String> of(Assignment assignment) {
        return assignment
                .responsibility()
                .flatMap(Responsibility::code)
                .or(() -> atTheEnd(assignment.text().plain()))
                .map(String::strip);
    }

    private Optional<String> atTheEnd(String text) {
        Matcher brackets = AT_THE_END.matcher(text);
        return brackets.find() && isCode(brackets.group()) ? Optional.of(brackets.group()) : Optional.empty();
    }

    private boolean isCode(String brackets) {
        return split(brackets).allMatch(parts::contains);
    }

    /** What all writings of a code have in common. */
    static String key(String code) {
        return String.join("+", split(code).toList());
    }

    private static Stream<String> split(String code) {
        return List.of(BETWEEN.split(code)).stream()
                .filter(part -> !part.isEmpty())
                .map(part -> part.toLowerCase(Locale.ROOT));
    }
}

package se.tertial.plan.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says that a parameter was given wrongly: which, how, and what would be right. */
public final class ParameterException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_SHOWN = 60;

    private final String name;
    private final @Nullable String value;
    private final @Nullable String expected;
    private final transient List<String> known;

    private ParameterException(
            String message,
            String name,
            @Nullable String value,
            @Nullable String expected,
            List<String> known,
            @Nullable Throwable cause) {
        super(message, cause);
        this.name = name;
        this.value = value;
        this.expected = expected;
        this.known = List.copyOf(known);
    }

    static ParameterException illTyped(Parameter<?> parameter, Object value, @Nullable Throwable cause) {
        String shown = shown(value);
        String message = "Parameter '" + parameter.name() + "' is '" + shown + "'; expected " + parameter.expected();
        return new ParameterException(
                message, parameter.name(), shown, parameter.expected().en(), List.of(parameter.name()), cause);
    }

    static ParameterException unknown(String name, List<Parameter<?>> known) {
        List<String> names = known.stream().map(Parameter::name).toList();
        String list = known.isEmpty()
                ? "none"
                : known.stream().map(Parameter::toString).collect(Collectors.joining(", "));
        String proposal = Nearest.to(name, names)
                .map(near -> "; did you mean '" + near + "'? ")
                .orElse(". ");
        String message = "There is no parameter '" + shown(name) + "'" + proposal + "Parameters: " + list;
        return new ParameterException(message, name, null, null, names, null);
    }

    static ParameterException twice(Parameter<?> parameter, String first, String second) {
        String message = "Parameter '" + parameter.name() + "' is given twice, as '" + first + "' and as '" + second
                + "'; expected one of them";
        return new ParameterException(message, parameter.name(), null, null, List.of(parameter.name()), null);
    }

    static ParameterException missing(Parameter<?> parameter) {
        String message = "Parameter '" + parameter.name() + "' is not given and has no default; expected "
                + parameter.expected().en();
        return new ParameterException(
                message, parameter.name(), null, parameter.expected().en(), List.of(parameter.name()), null);
    }

    /** {@return the name of the parameter, as it was given} */
    public String name() {
        return name;
    }

    /** {@return the value that was given, shortened if long; empty if the value is not at fault} */
    public Optional<String> value() {
        return Optional.ofNullable(value);
    }

    /** {@return what was expected, in words; empty if the name is at fault} */
    public Optional<String> expected() {
        return Optional.ofNullable(expected);
    }

    /** {@return the names of the parameters that there are} */
    public List<String> known() {
        return known;
    }

    private static String shown(Object value) {
        String text = value.toString().replaceAll("\\p{Cntrl}", "\uFFFD");
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}

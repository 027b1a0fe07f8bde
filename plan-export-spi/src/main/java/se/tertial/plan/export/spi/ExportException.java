package se.tertial.plan.export.spi;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.tertial.plan.rules.Nearest;
import se.tertial.plan.rules.ParameterException;

/**
 * Says in one line why an export cannot be. Failures of a stream or file are none of these; they stay
 * {@link java.io.IOException}.
 */
public abstract sealed class ExportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ExportException(String message) {
        super(message);
    }

    private ExportException(String message, Throwable cause) {
        super(message, cause);
    }

    /** {@return what is wrong and what to do, in one line} */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    /** No exporter has the id, media type or file extension asked for. */
    public static final class UnknownExporter extends ExportException {

        private static final long serialVersionUID = 1L;

        /**
         * Names what was asked for and what there is.
         *
         * @param id the id
         * @param known the ids that there are
         */
        public UnknownExporter(String id, Collection<String> known) {
            super("There is no exporter '" + id + "'; " + list(known) + proposal(id, known) + artifact(id));
        }

        private static String proposal(String id, Collection<String> known) {
            return Nearest.to(id.toLowerCase(Locale.ROOT), known)
                    .map(near -> ". Did you mean '" + near + "'?")
                    .orElse(".");
        }

        /** What cannot be an id is in no artifact. */
        private static String artifact(String id) {
            return id.matches("[a-z][a-z0-9-]*")
                    ? " Add the artifact se.tertial:plan-exporter-" + id
                            + ", or the plugin that has it, to the class path or module path"
                    : "";
        }
    }

    /** Several exporters have the same id, so that none of them can be meant. */
    public static final class DuplicateExporter extends ExportException {

        private static final long serialVersionUID = 1L;

        /**
         * Names them all.
         *
         * @param id the id that they share
         * @param origins the class and place of each
         */
        public DuplicateExporter(String id, List<String> origins) {
            super("There are " + origins.size() + " exporters '" + id + "': " + String.join(" and ", origins)
                    + "; keep one of them");
        }
    }

    /** Several layouts have the same id, so that none of them can be meant. */
    public static final class DuplicateLayout extends ExportException {

        private static final long serialVersionUID = 1L;

        /**
         * Names them all.
         *
         * @param id the id that they share
         * @param origins the class and place of each
         */
        public DuplicateLayout(String id, List<String> origins) {
            super("There are " + origins.size() + " layouts '" + id + "': " + String.join(" and ", origins)
                    + "; keep one of them");
        }
    }

    /** A layout lacks what it cannot do without. */
    public static final class MissingInput extends ExportException {

        private static final long serialVersionUID = 1L;

        /**
         * Names the layout, what it lacks and what to do.
         *
         * @param layout the id of the layout
         * @param message what is missing and how to give it, in one line
         */
        public MissingInput(String layout, String message) {
            super("Layout '" + layout + "' " + message);
        }
    }

    /** The exporter does not take the kind of content asked for. */
    public static final class UnsupportedContent extends ExportException {

        private static final long serialVersionUID = 1L;

        /**
         * Names the exporter, what was asked for and what it takes.
         *
         * @param exporter the exporter
         * @param selection what was asked for
         */
        public UnsupportedContent(ExporterDescriptor exporter, ContentSelection selection) {
            super("Exporter '" + exporter.id() + "' cannot write " + selection + "; it takes "
                    + exporter.content().stream()
                            .sorted()
                            .map(ContentKind::toString)
                            .collect(Collectors.joining(", ")));
        }
    }

    /** An option is unknown, or its value is not allowed. */
    public static final class InvalidOption extends ExportException {

        private static final long serialVersionUID = 1L;

        /**
         * Names the exporter and what is wrong.
         *
         * @param exporter the id of the exporter
         * @param cause what is wrong
         */
        public InvalidOption(String exporter, ParameterException cause) {
            super("Exporter '" + exporter + "': " + cause.getMessage(), cause);
        }

        /**
         * Names the exporter and what is wrong with the values of its options, be it one of them or several together.
         *
         * @param exporter the id of the exporter
         * @param message which option it is, what is wrong, what was expected and what to do, in one line
         */
        public InvalidOption(String exporter, String message) {
            super("Exporter '" + exporter + "': " + message);
        }

        /**
         * Names the layout and what is wrong.
         *
         * @param layout the layout that was selected
         * @param cause what is wrong
         */
        public InvalidOption(ContentSelection.Layout layout, ParameterException cause) {
            super("Layout '" + layout.id() + "': " + cause.getMessage(), cause);
        }
    }

    /** There is no table or layout of the name asked for. */
    public static final class UnknownContent extends ExportException {

        private static final long serialVersionUID = 1L;

        /**
         * Names what was asked for and what there is.
         *
         * @param selection what was asked for
         * @param known the ids that there are
         */
        public UnknownContent(ContentSelection selection, Set<String> known) {
            super("There is no " + selection + "; " + list(known));
        }
    }

    /** The content holds something that the exporter was told to refuse, or that its format cannot hold at all. */
    public static final class RefusedContent extends ExportException {

        private static final long serialVersionUID = 1L;

        /**
         * Names the exporter and what it refuses.
         *
         * @param exporter the id of the exporter
         * @param message what is refused, where it stands and what to do, in one line
         */
        public RefusedContent(String exporter, String message) {
            super("Exporter '" + exporter + "': " + message);
        }
    }

    /** The caller cancelled the export. */
    public static final class Cancelled extends ExportException {

        private static final long serialVersionUID = 1L;

        /** Says that the export was cancelled. */
        public Cancelled() {
            super("The export was cancelled");
        }
    }

    private static String list(Collection<String> known) {
        return known.isEmpty() ? "there is none" : "there are " + String.join(", ", new TreeSet<>(known));
    }
}

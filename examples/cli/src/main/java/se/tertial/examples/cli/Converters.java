package se.tertial.examples.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import se.tertial.plan.export.content.Audience;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.ParameterType;

/** Reads the values of options; where one is wrong, says what is right. */
final class Converters {

    private Converters() {}

    /** The two languages that the library speaks. */
    static final class OfLanguage implements ITypeConverter<Language> {

        @Override
        public Language convert(String value) {
            return switch (value) {
                case "sv" -> Language.SV;
                case "en" -> Language.EN;
                default -> throw expected(value, "sv or en");
            };
        }
    }

    /** A reporting period, however it is labelled. */
    static final class OfPeriod implements ITypeConverter<ReportingPeriod> {

        @Override
        public ReportingPeriod convert(String value) {
            try {
                return ReportingPeriod.parse(value);
            } catch (IllegalArgumentException e) {
                throw new Rejected(": " + e.getMessage());
            }
        }
    }

    /** A day. */
    static final class OfDate implements ITypeConverter<LocalDate> {

        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw expected(value, "a day, such as 2024-08-31");
            }
        }
    }

    /** One of the constants of an enum. */
    abstract static class OfChoice<E extends Enum<E>> implements ITypeConverter<E> {

        private final ParameterType<E> type;

        OfChoice(Class<E> constants) {
            this.type = ParameterType.choice(constants);
        }

        @Override
        public E convert(String value) {
            try {
                return type.parse(value);
            } catch (IllegalArgumentException e) {
                throw expected(value, type.expected().en());
            }
        }
    }

    /** For whom something is made. */
    static final class OfAudience extends OfChoice<Audience> {
        OfAudience() {
            super(Audience.class);
        }
    }

    /** The form of what a check found. */
    static final class OfReportFormat extends OfChoice<ReportFormat> {
        OfReportFormat() {
            super(ReportFormat.class);
        }
    }

    /** How grave a finding must be. */
    static final class OfThreshold extends OfChoice<Threshold> {
        OfThreshold() {
            super(Threshold.class);
        }
    }

    /** Whose schema is printed. */
    static final class OfSchema extends OfChoice<SchemaKind> {
        OfSchema() {
            super(SchemaKind.class);
        }
    }

    private static Rejected expected(String value, String words) {
        return new Rejected(" is '" + value + "'; expected " + words);
    }

    /** Says what is wrong with a value, in words that follow the name of the option. */
    static final class Rejected extends TypeConversionException {

        private static final long serialVersionUID = 1L;

        Rejected(String words) {
            super(words);
        }
    }
}

package se.tertial.examples.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import se.tertial.plan.export.content.Audience;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.time.ReportingPeriod;

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

    /** For whom something is made. */
    static final class OfAudience implements ITypeConverter<Audience> {

        @Override
        public Audience convert(String value) {
            return switch (value) {
                case "public" -> Audience.PUBLIC;
                case "internal" -> Audience.INTERNAL;
                case "all" -> Audience.ALL;
                default -> throw expected(value, "public, internal or all");
            };
        }
    }

    /** The form of what a check found. */
    static final class OfReportFormat implements ITypeConverter<ReportFormat> {

        @Override
        public ReportFormat convert(String value) {
            return switch (value) {
                case "text" -> ReportFormat.TEXT;
                case "json" -> ReportFormat.JSON;
                case "sarif" -> ReportFormat.SARIF;
                default -> throw expected(value, "text, json or sarif");
            };
        }
    }

    /** How grave a finding must be. */
    static final class OfThreshold implements ITypeConverter<Threshold> {

        @Override
        public Threshold convert(String value) {
            return switch (value) {
                case "error" -> Threshold.ERROR;
                case "warning" -> Threshold.WARNING;
                case "never" -> Threshold.NEVER;
                default -> throw expected(value, "error, warning or never");
            };
        }
    }

    /** Whose schema is printed. */
    static final class OfSchema implements ITypeConverter<SchemaKind> {

        @Override
        public SchemaKind convert(String value) {
            return switch (value) {
                case "portfolio" -> SchemaKind.PORTFOLIO;
                case "rule-set" -> SchemaKind.RULE_SET;
                case "check-report" -> SchemaKind.CHECK_REPORT;
                default -> throw expected(value, "portfolio, rule-set or check-report");
            };
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

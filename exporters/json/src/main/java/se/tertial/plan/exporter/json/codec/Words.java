package se.tertial.plan.exporter.json.codec;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.Period;
import java.util.function.Function;
import se.tertial.plan.model.document.RecordNumber;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.measure.Sdg;
import se.tertial.plan.model.status.ScaleRef;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.time.Edtf;
import se.tertial.plan.model.time.ReportingPeriod;

/** The codecs of small values that are strings in the file. */
public final class Words {

    private static final String ID_FORM = "[A-Za-z_][A-Za-z0-9._-]{0,199}";

    /** Any string. */
    public static final WordCodec<String> STRING =
            new WordCodec<>(new Shape.Line(), Function.identity(), Function.identity());

    /** An id; for one that refers to another object see {@link IdCodec}. */
    public static final WordCodec<Id> ID = new WordCodec<>(
            new Shape.Word(
                    "id",
                    "an id: a letter or '_', then letters, digits, '.', '-' or '_', at most 200 in all",
                    "^" + ID_FORM + "$",
                    ""),
            Id::value,
            Id::of);

    /** A day. */
    public static final WordCodec<LocalDate> DATE = new WordCodec<>(
            new Shape.Word(
                    "date",
                    "a day such as 2024-08-31",
                    "^([0-9]{4}|[+-][0-9]{4,9})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
                    ""),
            LocalDate::toString,
            Words::day);

    /** A length of time in years, months and days. */
    public static final WordCodec<Period> DURATION = new WordCodec<>(
            new Shape.Word(
                    "duration",
                    "a length of time such as P1Y or P6M",
                    "^P(?=[0-9])([0-9]+Y)?([0-9]+M)?([0-9]+D)?$",
                    ""),
            Period::toString,
            exact(Period::parse));

    /** A date in EDTF. */
    public static final WordCodec<Edtf> EDTF = new WordCodec<>(
            new Shape.Word("edtf", "an EDTF date such as 2024, 2024-05 or 2023/2025", "^[0-9X.~?%/-]{4,40}$", ""),
            Edtf::toString,
            Edtf::parse);

    /** A reporting period. */
    public static final WordCodec<ReportingPeriod> PERIOD = new WordCodec<>(
            new Shape.Word(
                    "period",
                    "the code of a reporting period such as 2024-T2, 2024-Q1 or 2024",
                    "^[0-9]{4}(-(M(0[1-9]|1[0-2])|Q[1-4]|T[1-3]|S[12]|D(0[1-9]|1[01])"
                            + "|[0-9]{2}-[0-9]{2}/[0-9]{4}-[0-9]{2}-[0-9]{2}))?$",
                    ""),
            ReportingPeriod::code,
            exact(ReportingPeriod::parse));

    /** A language. */
    public static final WordCodec<Language> LANGUAGE = new WordCodec<>(
            new Shape.Word(
                    "language", "a language tag such as sv, se or sma", "^[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8})*$", ""),
            Language::tag,
            Language::of);

    /** The number of a case. */
    public static final WordCodec<RecordNumber> RECORD_NUMBER = new WordCodec<>(
            new Shape.Word("recordNumber", "a record number of at most 100 characters", "^[\\s\\S]{1,100}$", ""),
            RecordNumber::printed,
            RecordNumber::new);

    /** A goal or target of Agenda 2030. */
    public static final WordCodec<Sdg> SDG = new WordCodec<>(
            new Shape.Word(
                    "sdg",
                    "a goal or target of Agenda 2030 such as 16 or 16.7",
                    "^([1-9]|1[0-7])(\\.([1-9][0-9]?|[a-d]))?$",
                    ""),
            Sdg::code,
            Sdg::of);

    /** A version of a scale; for a field that refers to one see {@link ScaleRefCodec}. */
    public static final WordCodec<ScaleRef> SCALE = new WordCodec<>(
            new Shape.Word(
                    "scale",
                    "a scale and its version such as rjh-2024@1",
                    "^" + ID_FORM + "@[A-Za-z0-9._-]{1,50}$",
                    ""),
            ScaleRef::toString,
            ScaleRef::parse);

    /** A web address or other URI. */
    public static final WordCodec<URI> ADDRESS = new WordCodec<>(
            new Shape.Word("uri", "an address such as https://www.example.org/", "", "iri-reference"),
            URI::toString,
            Words::uri);

    private Words() {}

    /** Nearly all days are of four, two and two digits, and need no formatter. */
    private static LocalDate day(String text) {
        boolean common = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
        int year = common ? number(text, 0, 4) : -1;
        int month = common ? number(text, 5, 7) : -1;
        int day = common ? number(text, 8, 10) : -1;
        return year < 0 || month < 0 || day < 0 ? exact(LocalDate::parse).apply(text) : LocalDate.of(year, month, day);
    }

    /** The number that digits stand for; negative if there is anything else. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("an unreadable address", e);
        }
    }

    /** Takes only the one form in which a value is written. */
    private static <T> Function<String, T> exact(Function<String, T> parse) {
        return text -> {
            T value = parse.apply(text);
            if (!value.toString().equals(text)) {
                throw new IllegalArgumentException("a value of another form: write '" + value + "'");
            }
            return value;
        };
    }
}

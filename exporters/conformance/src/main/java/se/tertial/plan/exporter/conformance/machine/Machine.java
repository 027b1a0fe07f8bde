package se.tertial.plan.exporter.conformance.machine;

import java.util.List;

/** Java machines that differ from the one that runs the tests. */
public enum Machine {
    /** Turkish, where i and I are no pair, by a date line that moves; a charset without most letters. */
    TURKISH(
            "tr_TR, Pacific/Apia, ISO-8859-1",
            List.of(
                    "-Duser.language=tr",
                    "-Duser.country=TR",
                    "-Duser.timezone=Pacific/Apia",
                    "-Dfile.encoding=ISO-8859-1")),
    /** Swedish, where numbers have a comma and a minus sign of their own, as on Windows. */
    SWEDISH(
            "sv_SE, Europe/Stockholm, windows-1252, CR LF",
            List.of(
                    "-Duser.language=sv",
                    "-Duser.country=SE",
                    "-Duser.timezone=Europe/Stockholm",
                    "-Dfile.encoding=windows-1252",
                    "-Dline.separator=\r\n")),
    /** Arabic, with other digits; a charset of two bytes. */
    ARABIC(
            "ar_EG, Africa/Cairo, UTF-16",
            List.of(
                    "-Duser.language=ar",
                    "-Duser.country=EG",
                    "-Duser.timezone=Africa/Cairo",
                    "-Dfile.encoding=UTF-16")),
    /** A machine with little memory, for a million rows. */
    SMALL("a heap of 64 MB", List.of("-Xmx64m"));

    private final String words;
    private final List<String> settings;

    Machine(String words, List<String> settings) {
        this.words = words;
        this.settings = settings;
    }

    /** The options of the Java command. */
    List<String> settings() {
        return settings;
    }

    /** The settings, in short. */
    @Override
    public String toString() {
        return words;
    }
}

package se.tertial.plan.importer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.tertial.plan.model.Portfolio;

/** However a document is damaged: it is read without loss, or refused with a clear line. */
class RobustnessLawsTest {

    private static final PublishedTextImporter IMPORTER = PublishedTextImporter.create();
    private static final List<String> DOCUMENTS = Cases.documents();
    private static final List<String> STRAY = List.of(
            "",
            "\u00A0",
            "Gul",
            "Regionstyrelsen",
            "Sida 3 av 9",
            "- en punkt",
            "RUBRIK I VERSALER",
            "och så vidare",
            "Uppdrag T2 2024 Kommentar T2 2024",
            "Avslutad/klar Avslutad/klar",
            "Ny bussdepå (från budget 23) PÅGÅENDE",
            "Genomförande",
            "Resultat: klart",
            "Skriv ut",
            "Rättad version 2024-11-05",
            "(RS)",
            "Nämnden för allt",
            "2024-05-05",
            "1.",
            "Se under målområde X.");

    /** A way to damage a document. */
    private interface Damage {
        List<String> apply(List<String> lines, Random random);
    }

    private static final List<Damage> DAMAGES = List.of(
            (lines, random) -> {
                lines.remove(random.nextInt(lines.size()));
                return lines;
            },
            (lines, random) -> {
                lines.add(random.nextInt(lines.size()), lines.get(random.nextInt(lines.size())));
                return lines;
            },
            (lines, random) -> {
                Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
                return lines;
            },
            (lines, random) -> {
                lines.add(random.nextInt(lines.size() + 1), STRAY.get(random.nextInt(STRAY.size())));
                return lines;
            },
            (lines, random) -> {
                int at = random.nextInt(lines.size());
                String line = lines.get(at);
                int cut = random.nextInt(line.length() + 1);
                lines.set(at, line.substring(0, cut));
                lines.add(at + 1, line.substring(cut));
                return lines;
            },
            (lines, random) -> {
                int at = random.nextInt(lines.size());
                String line = lines.get(at);
                int cut = random.nextInt(line.length() + 1);
                lines.set(at, line.substring(0, cut) + "\u00A0" + line.substring(cut));
                return lines;
            },
            (lines, random) -> {
                int at = random.nextInt(lines.size());
                lines.set(at, " ".repeat(random.nextInt(6)) + lines.get(at).strip());
                return lines;
            });

    @Provide
    Arbitrary<String> damaged() {
        return Combinators.combine(
                        Arbitraries.of(DOCUMENTS),
                        Arbitraries.of(DAMAGES).list().ofMinSize(1).ofMaxSize(8),
                        Arbitraries.longs())
                .as((document, damages, seed) -> {
                    Random random = new Random(seed);
                    List<String> lines = new ArrayList<>(Arrays.asList(document.split("\n", -1)));
                    for (Damage damage : damages) {
                        lines = lines.isEmpty() ? lines : damage.apply(lines, random);
                    }
                    return String.join("\n", lines);
                });
    }

    private static Optional<Portfolio> read(byte[] bytes) {
        try {
            return Optional.of(IMPORTER.importDocument("fil.txt", bytes).portfolio());
        } catch (ImportException refused) {
            assertEquals(1, refused.getMessage().lines().count(), refused::getMessage);
            return Optional.empty();
        }
    }

    @Property(tries = 600)
    void aDamagedDocumentIsReadWithoutLossOrRefused(@ForAll("damaged") String document) {
        read(document.getBytes(StandardCharsets.UTF_8))
                .ifPresent(portfolio -> assertEquals(List.of(), LostText.of(document, portfolio)));
    }

    @Property(tries = 200)
    void aDocumentCutAtAnyByteIsReadOrRefused(@ForAll("damaged") String document, @ForAll Random random) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
        assertEquals(read(cut), read(cut));
    }

    @Property(tries = 150)
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        assertEquals(read(bytes), read(bytes));
    }

    @Property(tries = 150)
    void anyTextIsReadOrRefused(@ForAll String text) {
        String document = "Uppdrag T2 2024 Kommentar T2 2024\n" + text + "\nGul\n";
        assertEquals(read(document.getBytes(StandardCharsets.UTF_8)), read(document.getBytes(StandardCharsets.UTF_8)));
    }
}

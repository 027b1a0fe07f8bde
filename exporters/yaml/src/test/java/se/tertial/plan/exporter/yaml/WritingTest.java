package se.tertial.plan.exporter.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.ReportCursor;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.ExtensionValue;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.organisation.Organisation;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.ReportingPeriod;

/** What a file looks like, and how it is written. */
class WritingTest {

    private static final String PROSE = "Nämnden har under perioden sett över de rutiner som gäller: remisser, köer och"
            + " återbud # och bedömer att uppdraget blir klart i tid.";

    private static final String WHOLE = """
            format: tertial-portfolio
            version: "1.0"
            organisation:
              name: Norrlid
            extensions:
              x:
                text: Regionfullmäktige
                number: 1.50
                truth: true
                nothing: null
                "no": "no"
                lines: |-
                  Första raden

                    - andra: raden
                ending: |
                  Första raden
                  andra raden
                prose: >-
                  Nämnden har under perioden sett över de rutiner som gäller: remisser, köer och återbud # och bedömer
                  att uppdraget blir klart i tid.
                empty: []
                lists:
                  - - a
                    - b
                  - - []
                objects:
                  - {}
                  - k:
                      - v
            """;

    @Test
    void looksAsAPersonWouldWriteIt() {
        Map<String, ExtensionValue> map = new LinkedHashMap<>();
        map.put("text", string("Regionfullmäktige"));
        map.put("number", new ExtensionValue.OfNumber(new BigDecimal("1.50")));
        map.put("truth", new ExtensionValue.OfBoolean(true));
        map.put("nothing", new ExtensionValue.OfNull());
        map.put("no", string("no"));
        map.put("lines", string("Första raden\n\n  - andra: raden"));
        map.put("ending", string("Första raden\nandra raden\n"));
        map.put("prose", string(PROSE));
        map.put("empty", list());
        map.put("lists", list(list(string("a"), string("b")), list(list())));
        map.put(
                "objects",
                list(new ExtensionValue.OfMap(Map.of()), new ExtensionValue.OfMap(Map.of("k", list(string("v"))))));
        assertEquals(WHOLE, Yaml.text(Yaml.holding(new ExtensionValue.OfMap(map))));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "Region Norrlid, Region Norrlid",
                "§ 150, § 150",
                "RS/532/2023, RS/532/2023",
                "2024-T2, 2024-T2",
                "a:b, a:b",
                "a#b, a#b",
                "it's, it's",
                "say \"hi\", say \"hi\"",
                "2024-08-31, \"2024-08-31\"",
                "2024, \"2024\"",
                "1.0, \"1.0\"",
                "12:30, \"12:30\"",
                "yes, \"yes\"",
                "NO, \"NO\"",
                "null, \"null\"",
                "~, \"~\"",
                "a: b, \"a: b\"",
                "a #b, \"a #b\"",
                "#a, \"#a\"",
                "- a, \"- a\"",
                "@a, \"@a\"",
                "\"a\", \"\\\"a\\\"\"",
                "C:\\, C:\\",
                "[a], \"[a]\"",
                "=, \"=\""
            })
    void quotesOnlyWhereAReaderCouldTakeATextForSomethingElse(String text, String written) {
        String file = Yaml.text(Yaml.holding(string(text)));
        assertTrue(file.endsWith("  x: " + written + "\n"), file);
    }

    @Test
    void refusesWhatCouldNotBeReadBack() {
        ExtensionValue nested = new ExtensionValue.OfNull();
        for (int i = 0; i < 498; i++) {
            nested = list(nested);
        }
        Portfolio deepest = Yaml.holding(nested);
        assertEquals(deepest, Yaml.read(Yaml.text(deepest)));
        Portfolio deeper = Yaml.holding(list(nested));
        assertThrows(IllegalArgumentException.class, () -> Yaml.text(deeper));
    }

    @Test
    void passesFailuresOfTheStreamOn() {
        IOException failure = new IOException("disk full");
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw failure;
            }
        };
        assertSame(
                failure, assertThrows(IOException.class, () -> PlanYaml.writer().write(new Generated(20_000), full)));
    }

    @Test
    void passesFailuresOfTheSourceOnAndLeavesAFileThatIsSeenToBeBroken() {
        IOException failure = new IOException("no database");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PlanSource broken = new Generated(20) {
            @Override
            Report report(int number) {
                if (number == 10) {
                    throw new UncheckedIOException(failure);
                }
                return super.report(number);
            }
        };
        assertSame(
                failure, assertThrows(IOException.class, () -> PlanYaml.writer().write(broken, bytes)));
        assertEquals(
                "this is no well-formed YAML: the quotes that open here are not closed",
                Yaml.problems(bytes.toString(StandardCharsets.UTF_8)).get(0).message());
    }

    @Test
    void pullsReportsOneByOneAndLeavesTheStreamOpen() throws IOException {
        long[] length = new long[1];
        OutputStream counted = new OutputStream() {
            @Override
            public void write(int b) {
                length[0]++;
            }

            @Override
            public void write(byte[] bytes, int offset, int count) {
                length[0] += count;
            }

            @Override
            public void close() {
                throw new AssertionError("the stream is the caller's");
            }
        };
        Generated source = new Generated(300_000);
        assertEquals(300_000, PlanYaml.writer().write(source, counted));
        assertTrue(length[0] > 30_000_000, "wrote " + length[0]);
        assertTrue(source.isClosed, "the cursor stayed open");
    }

    private static ExtensionValue string(String text) {
        return new ExtensionValue.OfString(text);
    }

    private static ExtensionValue list(ExtensionValue... values) {
        return new ExtensionValue.OfList(List.of(values));
    }

    /** A source whose reports exist only while they are looked at. */
    private static class Generated implements PlanSource {
        private final int count;
        private boolean isClosed;

        Generated(int count) {
            this.count = count;
        }

        Report report(int number) {
            return Report.builder()
                    .subject(Ref.of(ObjectKind.ORGANISATION, "o" + number))
                    .addComments(Comment.builder()
                            .id("c" + number)
                            .addParagraphs(Text.of("Arbetet har kommit i gång och fortsätter."))
                            .build())
                    .build();
        }

        @Override
        public Catalogue catalogue() {
            return Portfolio.builder()
                    .organisation(Organisation.builder().name("Norrlid").build())
                    .addFollowUps(FollowUp.builder()
                            .id("f")
                            .period(ReportingPeriod.tertial(2025, 2))
                            .build())
                    .build();
        }

        @Override
        public ReportCursor reports(Id followUp) {
            return new ReportCursor() {
                private int at;

                @Override
                public boolean advance() {
                    return ++at <= count;
                }

                @Override
                public Report report() {
                    return Generated.this.report(at);
                }

                @Override
                public void close() {
                    isClosed = true;
                }
            };
        }
    }
}

package se.tertial.plan.exporter.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.ReportCursor;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.ExtensionValue;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.measure.Funding;
import se.tertial.plan.model.organisation.Organisation;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.ReportingPeriod;

class WritingTest {

    private static final String ONE_FORM = """
                {
                  "format": "tertial-portfolio",
                  "version": "1.0",
                  "organisation": {
                    "name": "Region Norrlid"
                  },
                  "funding": [
                    {
                      "id": "f-1",
                      "amount": 1250000.50,
                      "year": 2025
                    }
                  ],
                  "assignments": [
                    {
                      "id": "u-1",
                      "text": {
                        "sv": "Ta fram en språkplan.",
                        "sma": "Gïelesoejkesje"
                      },
                      "continuous": true
                    }
                  ],
                  "extensions": {
                    "se.example:list": []
                  }
                }
                """;

    @Test
    void writesTheOneForm() {
        Portfolio portfolio = portfolio()
                .addAssignments(Assignment.builder()
                        .id("u-1")
                        .text(Text.of("Ta fram en språkplan.").with(Language.SMA, "Gïelesoejkesje"))
                        .continuous(true)
                        .build())
                .addFunding(Funding.builder()
                        .id("f-1")
                        .amount(new BigDecimal("1250000.50"))
                        .year(2025)
                        .build())
                .putExtensions("se.example:list", new ExtensionValue.OfList(List.of()))
                .build();
        assertEquals(ONE_FORM, Json.text(portfolio));
    }

    @Test
    void escapesWhatUtf8AndJsonCannotHold() {
        String hard = "\u0000\u001f\"\\\u007f\u2028 \ud83d\ude00 \ud800 \udc00";
        Portfolio portfolio = extended(new ExtensionValue.OfMap(Map.of(hard, new ExtensionValue.OfString(hard))));
        String written = Json.text(portfolio);
        assertTrue(written.contains("\\u0000\\u001F\\\"\\\\\u007f\u2028 \ud83d\ude00 \\uD800 \\uDC00\""), written);
        assertEquals(portfolio, Json.read(written));
    }

    @Test
    void keepsThePrecisionOfNumbers() {
        for (String digits : List.of("1E+3", "1.500", "0E-12", "-0.00", "1E-900", "123456789012345678901234567890")) {
            Portfolio portfolio = portfolio()
                    .addFunding(Funding.builder()
                            .id("f")
                            .amount(new BigDecimal(digits))
                            .year(-5)
                            .build())
                    .build();
            assertEquals(portfolio, Json.read(Json.text(portfolio)));
        }
    }

    @Test
    void refusesWhatCouldNotBeReadBack() {
        ExtensionValue nested = new ExtensionValue.OfNull();
        for (int i = 0; i < 498; i++) {
            nested = new ExtensionValue.OfList(List.of(nested));
        }
        Portfolio deep = extended(nested);
        assertEquals(deep, Json.read(Json.text(deep)));
        Portfolio deeper = extended(new ExtensionValue.OfList(List.of(nested)));
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> Json.bytes(deeper));
        assertTrue(refused.toString().contains("500 levels deep"), refused.toString());
    }

    @Test
    void leavesTheStreamOpenAndFlushed() throws IOException {
        boolean[] closed = new boolean[1];
        boolean[] flushed = new boolean[1];
        OutputStream stream = new ByteArrayOutputStream() {
            @Override
            public void flush() {
                flushed[0] = true;
            }

            @Override
            public void close() {
                closed[0] = true;
            }
        };
        PlanJson.writer().write(portfolio().build(), stream);
        assertFalse(closed[0]);
        assertTrue(flushed[0]);
    }

    @Test
    void passesFailuresOfTheStreamOn() {
        byte[] whole = Json.bytes(new Generated(20));
        for (int room = 0; room < whole.length; room += 97) {
            IOException failure = new IOException("disk full");
            OutputStream full = new Narrow(room, failure);
            assertSame(
                    failure,
                    assertThrows(IOException.class, () -> PlanJson.writer().write(new Generated(20), full)));
        }
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
                failure, assertThrows(IOException.class, () -> PlanJson.writer().write(broken, bytes)));
        assertEquals(
                "the file ends before its JSON does",
                Json.problems(bytes.toString(StandardCharsets.UTF_8)).get(0).message());
    }

    @Test
    void pullsReportsOneByOne() throws IOException {
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
        };
        Generated source = new Generated(300_000);
        assertEquals(300_000, new PlanJsonWriter(false).write(source, counted));
        assertTrue(length[0] > 30_000_000, "wrote " + length[0]);
        assertTrue(source.isClosed, "the cursor stayed open");
    }

    @Test
    void readsBackWhatAnotherSourceGave() {
        Portfolio read = Json.read(Json.text(new Generated(3)));
        assertEquals(3, read.followUps().get(0).reports().size());
    }

    private static Portfolio.Builder portfolio() {
        return Portfolio.builder()
                .organisation(Organisation.builder().name("Region Norrlid").build());
    }

    private static Portfolio extended(ExtensionValue value) {
        return portfolio().putExtensions("x", value).build();
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
            return portfolio()
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

    /** A stream with room for so many bytes. */
    private static final class Narrow extends OutputStream {
        private final IOException failure;
        private int room;

        Narrow(int room, IOException failure) {
            this.room = room;
            this.failure = failure;
        }

        @Override
        public void write(int b) throws IOException {
            if (room-- == 0) {
                throw failure;
            }
        }
    }
}

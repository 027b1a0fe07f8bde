package se.tertial.plan.export;

import java.time.Instant;
import java.util.stream.IntStream;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.model.organisation.BodyKind;
import se.tertial.plan.model.organisation.Organisation;

/** Requests for tests. */
public final class Requests {

    private Requests() {}

    /** Asks for the bodies of a region that has so many. */
    public static ExportRequest.Builder bodies(int count) {
        Portfolio portfolio = Portfolio.builder()
                .organisation(Organisation.builder().name("Region Norr").build())
                .addAllBodies(IntStream.range(0, count)
                        .mapToObj(i -> Body.builder()
                                .id("b" + i)
                                .name("Nämnd " + i)
                                .kind(BodyKind.COMMITTEE)
                                .build())
                        .toList())
                .build();
        return ExportRequest.builder()
                .source(portfolio)
                .selection(new ContentSelection.Table("bodies"))
                .generatedAt(Instant.EPOCH);
    }
}

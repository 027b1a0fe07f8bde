package se.tertial.examples.quickstart.region.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.SourceDocument;

/** Each follow-up as published says what it says as data: of the same assignments, in the same words, on the same levels. */
class PublishedFollowUpsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "uppfoljning-2024-t1.txt, L1, uf-2024-t1, BODY_BY_BODY, ASSIGNMENT",
        "uppfoljning-2024-t2.txt, L1, uf-2024-t2, BODY_BY_BODY, ASSIGNMENT",
        "uppfoljning-2024-t2-rattad.txt, L1, uf-2024-t2-2, BODY_BY_BODY, ASSIGNMENT",
        "uppfoljning-2024.txt, L1, uf-2024, BODY_BY_BODY, ASSIGNMENT",
        "uppfoljning-2025-t1.txt, L2, uf-2025-t1, ONE, ASSIGNMENT",
        "uppfoljning-gemensam-plan.txt, L4, uf-samplan, BODY_BY_BODY, ACTIVITY",
    })
    void saysWhatTheDataSays(String document, String layout, String id, Voice voice, ObjectKind view) {
        Portfolio read = Documents.read(document);

        assertEquals(
                List.of(Optional.of(layout)),
                read.sources().stream().map(SourceDocument::profile).toList());
        Differences.assertListed(
                document,
                FollowUpFacts.of(Documents.REGION, Documents.followUp(id), voice, view),
                FollowUpFacts.of(read, read.followUps().get(0), voice, view));
    }
}

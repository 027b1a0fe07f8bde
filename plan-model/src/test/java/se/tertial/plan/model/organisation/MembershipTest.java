package se.tertial.plan.model.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tertial.plan.model.identity.Id;

class MembershipTest {

    private static final Id BODY = Id.of("hsn");

    @ParameterizedTest
    @CsvSource({
        "2023-01-01,2024-12-31,2022-12-31,false",
        "2023-01-01,2024-12-31,2023-01-01,true",
        "2023-01-01,2024-12-31,2024-12-31,true",
        "2023-01-01,2024-12-31,2025-01-01,false",
        ",2024-12-31,1900-01-01,true",
        ",2024-12-31,2025-01-01,false",
        "2023-01-01,,2999-01-01,true",
        ",,2024-02-29,true",
    })
    void bothEndsBelongToTheMembership(
            @Nullable LocalDate from, @Nullable LocalDate to, LocalDate day, boolean covered) {
        Membership membership = new Membership(BODY, Optional.ofNullable(from), Optional.ofNullable(to));

        assertEquals(covered, membership.covers(day));
    }

    @Test
    void anEndBeforeItsStartIsRefused() {
        LocalDate from = LocalDate.of(2024, 1, 2);
        LocalDate to = LocalDate.of(2024, 1, 1);

        assertEquals(
                "The membership of body 'hsn' ends (2024-01-01) before it starts (2024-01-02)",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new Membership(BODY, Optional.of(from), Optional.of(to)))
                        .getMessage());
    }

    @Test
    void membersOnADayAreInOrder() {
        BodyGroup group = BodyGroup.builder()
                .id("namnder")
                .name("nämnder")
                .addMembers(Membership.of(Id.of("run")))
                .addMembers(new Membership(BODY, Optional.empty(), Optional.of(LocalDate.of(2023, 12, 31))))
                .addMembers(Membership.of(Id.of("ktn")))
                .build();

        assertEquals(List.of(Id.of("run"), BODY, Id.of("ktn")), group.membersOn(LocalDate.of(2023, 12, 31)));
        assertEquals(List.of(Id.of("run"), Id.of("ktn")), group.membersOn(LocalDate.of(2024, 1, 1)));
    }
}

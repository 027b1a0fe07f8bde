package se.tertial.plan.model.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import se.tertial.plan.model.InvalidPortfolioException;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.PortfolioFault;

/** Asks what a portfolio is refused for. */
final class Faults {

    private Faults() {}

    static void assertFaults(Portfolio.Builder builder, String... faults) {
        InvalidPortfolioException refusal = assertThrows(InvalidPortfolioException.class, builder::build);

        assertEquals(
                List.of(faults),
                refusal.faults().stream().map(PortfolioFault::toString).toList());
    }
}

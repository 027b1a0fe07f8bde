package se.tertial.plan.importer.text.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.tertial.plan.importer.text.grammar.Extent;
import se.tertial.plan.importer.text.grammar.Table;
import se.tertial.plan.importer.text.input.Spaces;
import se.tertial.plan.model.text.LegalBasis;
import se.tertial.plan.model.text.LegalBasisKind;

/** Finds the laws and conventions that a text names, by a table of those that Swedish regions and municipalities cite. */
public final class Laws {

    private static final List<List<String>> LAWS =
            Table.read(Laws.class, "laws.csv").rows();

    private Laws() {}

    /**
     * The laws and conventions that a text names, each once.
     *
     * @param text any text
     * @param at where it stands
     * @param reading the import
     * @return what it names, in the order of the table
     */
    public static List<LegalBasis> in(String text, Extent at, Reading reading) {
        String folded = Spaces.fold(text);
        return LAWS.stream()
                .filter(law -> folded.contains(law.get(0)))
                .map(law -> basis(law, at, reading))
                .distinct()
                .toList();
    }

    private static LegalBasis basis(List<String> law, Extent at, Reading reading) {
        LegalBasis.Builder basis = LegalBasis.builder();
        return basis.kind(LegalBasisKind.valueOf(law.get(1).toUpperCase(Locale.ROOT)))
                .title(law.get(2))
                .citation(Optional.of(law.get(3)).filter(citation -> !citation.isEmpty()))
                .source(reading.guess(at, 80))
                .build();
    }
}

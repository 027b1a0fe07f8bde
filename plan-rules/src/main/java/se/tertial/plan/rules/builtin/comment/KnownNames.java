package se.tertial.plan.rules.builtin.comment;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.rules.builtin.Wordings;

/** Stretches that texts have in common because they name the same thing. */
final class KnownNames {

    private static final Pattern QUOTED =
            Pattern.compile("\"[^\"]{1,300}\"|”[^”]{1,300}”|“[^”]{1,300}”|»[^»«]{1,300}[»«]");

    private final Catalogue catalogue;
    private final Shingles titles;

    KnownNames(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.titles = Shingles.of(Stream.of(
                        catalogue.plans().stream().map(its -> its.title()),
                        catalogue.strategies().stream().map(its -> its.title()),
                        catalogue.documents().stream().map(its -> its.title()),
                        catalogue.targetAreas().stream().map(its -> its.title()))
                .flatMap(its -> its)
                .map(Text::plain));
    }

    /** The runs of a comment that are not in a name: between quotation marks, in a title, in the wording of its subject. */
    Shingles unnamed(Said said) {
        Shingles untitled = Shingles.of(QUOTED.splitAsStream(said.text())).minus(titles);
        return wording(said.subject()).map(untitled::minus).orElse(untitled);
    }

    private Optional<Shingles> wording(Ref subject) {
        return catalogue
                .find(subject)
                .map(object -> Shingles.of(Wordings.texts(object).map(Text::plain)));
    }
}

package se.tertial.plan.exporter.json.sarif;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.identity.SourceSpan;
import se.tertial.plan.rules.Bilingual;

/**
 * Where something was found: in the text, and in the plan.
 *
 * @param json where to
 * @param wording the language of the words
 * @param documents the documents that were read
 */
record Places(Members json, Wording wording, SourceDocuments documents) {

    private static final int NO_DOUBT = 100;

    /** One location: in the text, in the plan, or both. */
    private record Place(Optional<SourceSpan> span, Optional<Ref> object) {

        boolean isKnown() {
            return span.isPresent() || object.isPresent();
        }
    }

    void write(Optional<Ref> subject, Iterable<Ref> others, List<SourceSpan> spans) {
        Place first = new Place(spans.stream().findFirst(), subject);
        json.objects("locations", first.isKnown() ? List.of(first) : List.of(), this::write);
        Stream.Builder<Place> further = Stream.builder();
        spans.stream().skip(1).forEach(span -> further.add(new Place(Optional.of(span), Optional.empty())));
        others.forEach(object -> further.add(new Place(Optional.empty(), Optional.of(object))));
        json.objects("relatedLocations", further.build().distinct().toList(), this::write);
    }

    private void write(Place place) {
        place.span().ifPresent(this::write);
        json.objects("logicalLocations", place.object().stream().toList(), this::write);
    }

    private void write(Ref object) {
        json.text("name", object.id().value());
        json.text("fullyQualifiedName", object.toString());
        json.text("kind", object.kind().code());
    }

    private void write(SourceSpan span) {
        boolean isInFile = documents.isPlainText(span.document());
        json.object("physicalLocation", () -> {
            json.object("artifactLocation", () -> documents.writeReference(span.document(), json));
            if (isInFile) {
                json.object("region", () -> writeRegion(span));
            }
        });
        if (!isInFile) {
            json.object("message", () -> json.text("text", wording.sentence(inTextTakenOut(span))));
        }
        if (span.confidence() < NO_DOUBT) {
            json.object("properties", () -> json.whole("confidence", span.confidence()));
        }
    }

    /** Our last column is the last character of the stretch, SARIF's end column the one after it. */
    private void writeRegion(SourceSpan span) {
        json.whole("startLine", span.firstLine());
        json.whole("startColumn", span.firstColumn());
        json.whole("endLine", span.lastLine());
        json.whole("endColumn", span.lastColumn() + 1);
    }

    private static Bilingual inTextTakenOut(SourceSpan span) {
        return Bilingual.of(
                "Rad " + span.firstLine() + ", tecken " + span.firstColumn() + " i den text som togs ur dokumentet",
                "Line " + span.firstLine() + ", column " + span.firstColumn()
                        + " of the text that was taken out of the document");
    }
}

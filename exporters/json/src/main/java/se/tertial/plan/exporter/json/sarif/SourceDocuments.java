package se.tertial.plan.exporter.json.sarif;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.SourceDocument;

/** The documents that were read: the artifacts of a run, and references to them. */
final class SourceDocuments {

    private static final String PLAIN_TEXT = "text/plain";

    private final List<SourceDocument> documents;
    private final Map<Id, Integer> indexes = new HashMap<>();

    SourceDocuments(List<SourceDocument> documents) {
        this.documents = documents;
        for (int i = 0; i < documents.size(); i++) {
            indexes.putIfAbsent(documents.get(i).id(), i);
        }
    }

    void writeAll(Members json) {
        json.objects("artifacts", documents, document -> write(document, json));
    }

    private static void write(SourceDocument document, Members json) {
        json.object("location", () -> json.text("uri", uri(document)));
        json.texts("roles", List.of("analysisTarget"));
        json.text("mimeType", document.mediaType());
        document.sha256().ifPresent(hash -> json.map("hashes", Map.of("sha-256", hash)));
        json.object("properties", () -> {
            json.text("id", document.id().value());
            json.text("publishedAt", document.uri().map(Object::toString));
            json.text("retrieved", document.retrieved().map(Object::toString));
        });
    }

    /** A document that is not known has no name but its id. */
    void writeReference(Id document, Members json) {
        Integer index = indexes.get(document);
        json.text("uri", index == null ? RelativeUri.of(document.value()) : uri(documents.get(index)));
        if (index != null) {
            json.whole("index", index);
        }
    }

    /** Whether lines and columns are those of the file itself, not of a text that was taken out of it. */
    boolean isPlainText(Id document) {
        Integer index = indexes.get(document);
        return index == null
                || documents
                        .get(index)
                        .mediaType()
                        .map(type -> type.startsWith(PLAIN_TEXT))
                        .orElse(true);
    }

    private static String uri(SourceDocument document) {
        String uri = RelativeUri.of(document.name());
        return uri.isEmpty() ? RelativeUri.of(document.id().value()) : uri;
    }
}

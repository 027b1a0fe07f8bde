package se.tertial.plan.importer.text.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.tertial.plan.importer.text.grammar.Extent;
import se.tertial.plan.importer.text.grammar.Paragraph;
import se.tertial.plan.importer.text.grammar.Table;
import se.tertial.plan.importer.text.reading.Evidence;
import se.tertial.plan.importer.text.reading.Reading;
import se.tertial.plan.importer.text.reading.Sentence;
import se.tertial.plan.importer.text.reading.StableIds;
import se.tertial.plan.model.document.Decision;
import se.tertial.plan.model.document.DocumentKind;
import se.tertial.plan.model.document.DocumentRelation;
import se.tertial.plan.model.document.ReferenceDocument;
import se.tertial.plan.model.document.RelationType;
import se.tertial.plan.model.document.Strategy;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;

/**
 * Reads what the introduction of a plan tells of decisions and other documents. A decision belongs to the document that it
 * is about: what a plan says of its strategy's adoption is not its own. Not thread-safe.
 */
final class Introduction {

    private static final Pattern OWN = Pattern.compile(
            "(?<!\\p{L})(?:denna|föreliggande)?[\\s\\u00A0]?\\p{L}{0,20}(?:planen|plan för)(?!\\p{L})|(?<!\\p{L})(?:denna|föreliggande)[\\s\\u00A0]\\p{L}{0,20}plan(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern IMPLEMENTS = cues("implements-cues.csv");
    private static final Pattern COMMITS = cues("commitment-cues.csv");
    private static final Pattern STRATEGY =
            Pattern.compile("(?<!\\p{L})\\p{L}{0,40}strategin(?!\\p{L})", Pattern.CASE_INSENSITIVE);

    private final String title;
    private final Reading reading;
    private final Map<NamedDocument, Other> others = new LinkedHashMap<>();
    private final List<Decision> own = new ArrayList<>();
    private final List<DocumentRelation> relations = new ArrayList<>();

    /** A document that the introduction names, with what it tells of it. */
    private static final class Other {
        private final Extent at;
        private final String sentence;
        private final List<Decision> decisions = new ArrayList<>();
        private final List<DocumentRelation> relations = new ArrayList<>();
        private Optional<RelationType> toPlan = Optional.empty();

        Other(Extent at, String sentence) {
            this.at = at;
            this.sentence = sentence;
        }
    }

    private Introduction(String title, Reading reading) {
        this.title = title;
        this.reading = reading;
    }

    private static Pattern cues(String file) {
        return Pattern.compile(
                "(?<!\\p{L})" + Table.read(Introduction.class, file).alternatives() + "(?!\\p{L})");
    }

    /** Reads the paragraphs of a document, which does not name itself as another one. */
    static Introduction read(List<Paragraph> paragraphs, String title, Reading reading) {
        Introduction introduction = new Introduction(title, reading);
        for (Paragraph paragraph : paragraphs) {
            for (String sentence : Sentence.of(paragraph.text())) {
                introduction.sentence(sentence, paragraph.extent());
            }
        }
        introduction.relate();
        return introduction;
    }

    private void sentence(String sentence, Extent at) {
        List<NamedDocument> named = named(sentence);
        named.forEach(document -> others.computeIfAbsent(document, its -> new Other(at, sentence)));
        Adoption.verb(sentence).ifPresent(verb -> decision(sentence, verb, named, at));
        boolean ownPlan = OWN.matcher(sentence).find();
        for (NamedDocument document : named) {
            Other other = others.get(document);
            if (document.kind() == DocumentKind.DECLARATION) {
                declaration(sentence, document, at);
            } else if (other != null && ownPlan && IMPLEMENTS.matcher(sentence).find()) {
                other.toPlan = Optional.of(RelationType.IMPLEMENTS);
            }
        }
    }

    /** The documents that a sentence names; "strategin" alone is the one named before. */
    private List<NamedDocument> named(String sentence) {
        List<NamedDocument> named = NamedDocument.in(sentence);
        if (!named.isEmpty()) {
            return named.stream()
                    .filter(its -> !PlanTitle.withoutYears(its.title()).equalsIgnoreCase(PlanTitle.withoutYears(title)))
                    .toList();
        }
        List<NamedDocument> before =
                others.keySet().stream().filter(its -> its.isMeantBy(sentence)).toList();
        boolean other = before.isEmpty() && !OWN.matcher(sentence).find();
        return other ? Adoption.object(sentence).map(List::of).orElse(List.of()) : before;
    }

    private void decision(String sentence, String verb, List<NamedDocument> named, Extent at) {
        Optional<NamedDocument> about = named.stream()
                .filter(document -> document.kind() != DocumentKind.DECLARATION)
                .findFirst();
        Decision decision = Adoption.read(sentence, Optional.of(verb), at, reading);
        Optional<Other> other = about.map(others::get);
        if (other.isPresent()) {
            other.get().decisions.add(decision);
            Ref ref = ref(about.get());
            reading.notes()
                    .add(
                            "I-OWN-DECISION",
                            ref,
                            at,
                            Evidence.of("title", about.get().title()));
        } else {
            own.add(decision);
        }
    }

    /** A declaration stands behind the strategy if the sentence speaks of that, else behind the plan. */
    private void declaration(String sentence, NamedDocument declaration, Extent at) {
        RelationType type =
                COMMITS.matcher(sentence).find() ? RelationType.FULFILS_COMMITMENT_OF : RelationType.REFERS_TO;
        Optional<Other> strategy = others.entrySet().stream()
                .filter(entry -> entry.getKey().kind() == DocumentKind.STRATEGY)
                .map(Map.Entry::getValue)
                .findFirst()
                .filter(its -> STRATEGY.matcher(sentence).find());
        DocumentRelation relation = relation(type, declaration, at);
        strategy.ifPresentOrElse(its -> its.relations.add(relation), () -> relations.add(relation));
    }

    private void relate() {
        others.forEach((document, other) -> {
            if (document.kind() != DocumentKind.DECLARATION) {
                RelationType type = other.toPlan.orElse(RelationType.REFERS_TO);
                relations.add(relation(type, document, other.at));
            }
            reading.notes()
                    .add(
                            "I-DOCUMENT",
                            ref(document),
                            other.at,
                            Evidence.of("title", document.title(), "text", other.sentence));
        });
    }

    private DocumentRelation relation(RelationType type, NamedDocument document, Extent at) {
        DocumentRelation.Builder relation = DocumentRelation.builder();
        return relation.type(type)
                .target(ref(document))
                .title(document.title())
                .source(reading.guess(at, 80))
                .build();
    }

    private static Ref ref(NamedDocument document) {
        boolean strategy = document.kind() == DocumentKind.STRATEGY;
        Id id = strategy
                ? StableIds.ofName("strategi", PlanTitle.withoutYears(document.title()))
                : StableIds.ofName("dokument", document.title());
        return Ref.of(strategy ? ObjectKind.STRATEGY : ObjectKind.DOCUMENT, id);
    }

    /** {@return the decisions about the plan itself} */
    List<Decision> decisions() {
        return own;
    }

    /** {@return how the plan stands to other documents} */
    List<DocumentRelation> relations() {
        return relations;
    }

    List<Strategy> strategies() {
        List<Strategy> strategies = new ArrayList<>();
        others.forEach((document, other) -> {
            if (document.kind() == DocumentKind.STRATEGY) {
                Strategy.Builder strategy = Strategy.builder();
                strategies.add(strategy.id(ref(document).id())
                        .title(document.title())
                        .decisions(other.decisions)
                        .relations(other.relations)
                        .source(reading.guess(other.at, 80))
                        .build());
            }
        });
        return strategies;
    }

    List<ReferenceDocument> documents() {
        List<ReferenceDocument> documents = new ArrayList<>();
        others.forEach((document, other) -> {
            if (document.kind() != DocumentKind.STRATEGY) {
                ReferenceDocument.Builder reference = ReferenceDocument.builder();
                documents.add(reference
                        .id(ref(document).id())
                        .kind(document.kind())
                        .title(document.title())
                        .decisions(other.decisions)
                        .source(reading.guess(other.at, 80))
                        .build());
            }
        });
        return documents;
    }
}

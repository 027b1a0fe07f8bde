package se.tertial.plan.model.rewrite;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.identity.Source;
import se.tertial.plan.model.identity.SourceSpan;
import se.tertial.plan.model.walk.Visit;

/**
 * What is written instead of an id, and of a place of origin. The rewriting walks know the shape of the model, as the
 * walks of a {@link Visit} do; a rewrite knows what to write.
 */
public interface Rewrite {

    /** Leaves ids alone and forgets where things were read: what remains is what they say. */
    Rewrite WITHOUT_SOURCES = new Rewrite() {
        @Override
        public Id id(ObjectKind kind, Id id) {
            return id;
        }

        @Override
        public Optional<Source> source(Optional<Source> source) {
            return Optional.empty();
        }
    };

    /** {@return the id to write for an object of a kind} */
    Id id(ObjectKind kind, Id id);

    /** {@return the origin to write; the document in it is an id like any other} */
    default Optional<Source> source(Optional<Source> source) {
        return source.map(its -> new Source(its.uri(), its.span().map(this::span)));
    }

    /** {@return the place to write in a source document} */
    default SourceSpan span(SourceSpan span) {
        return new SourceSpan(
                id(ObjectKind.SOURCE_DOCUMENT, span.document()),
                span.firstLine(),
                span.firstColumn(),
                span.lastLine(),
                span.lastColumn(),
                span.confidence());
    }

    /** {@return the reference to write} */
    default Ref ref(Ref ref) {
        return new Ref(ref.kind(), id(ref.kind(), ref.id()));
    }

    /** {@return the id to write for one that may be missing} */
    default Optional<Id> id(ObjectKind kind, Optional<Id> id) {
        return id.map(its -> id(kind, its));
    }

    /** {@return the ids to write for objects of one kind} */
    default List<Id> ids(ObjectKind kind, List<Id> ids) {
        return ids.stream().map(its -> id(kind, its)).toList();
    }

    /** {@return the references to write} */
    default List<Ref> refs(List<Ref> refs) {
        return refs.stream().map(this::ref).toList();
    }

    /** {@return the values of a list, each rewritten} */
    default <T> List<T> each(List<T> values, BiFunction<Rewrite, T, T> rewriting) {
        return values.stream().map(its -> rewriting.apply(this, its)).toList();
    }
}

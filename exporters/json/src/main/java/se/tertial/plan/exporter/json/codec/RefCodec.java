package se.tertial.plan.exporter.json.codec;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.exporter.json.read.Input;
import se.tertial.plan.exporter.json.read.Node;
import se.tertial.plan.exporter.json.write.Output;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;

/** A reference to an object of any kind: {@code {"kind": …, "id": …}}. */
public record RefCodec() implements Codec<Ref> {

    /** The codec. */
    public static final RefCodec REF = new RefCodec();

    private static final ObjectCodec<Ref, Draft> PARTS = Fields.<Ref, Draft>plain("ref", Draft::new, Draft::build)
            .required("kind", WordCodec.of(ObjectKind.class), Ref::kind, (draft, value) -> draft.kind = value)
            .required("id", Words.ID, Ref::id, (draft, value) -> draft.id = value)
            .codec();

    @Override
    public void write(Ref value, Output out) {
        PARTS.write(value, out);
    }

    @Override
    public Optional<Ref> read(Node node, Input in) {
        Optional<Ref> ref = PARTS.read(node, in);
        ref.ifPresent(its -> in.refers(node, its.kind(), its.id()));
        return ref;
    }

    @Override
    public Shape shape() {
        return PARTS.shape();
    }

    private static final class Draft {
        private @Nullable ObjectKind kind;
        private @Nullable Id id;

        Ref build() {
            return new Ref(Objects.requireNonNull(kind), Objects.requireNonNull(id));
        }
    }
}

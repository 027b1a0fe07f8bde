package se.tertial.plan.exporter.json.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.exporter.json.codec.Codec;
import se.tertial.plan.exporter.json.codec.Fields;
import se.tertial.plan.exporter.json.codec.ObjectCodec;
import se.tertial.plan.exporter.json.codec.Shape;
import se.tertial.plan.exporter.json.codec.Words;
import se.tertial.plan.exporter.json.read.Input;
import se.tertial.plan.exporter.json.read.Node;
import se.tertial.plan.exporter.json.write.Output;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.organisation.Membership;

/** A membership: the id of the body, or {@code {body, from, to}} where it has a time. */
record MembershipCodec() implements Codec<Membership> {

    static final MembershipCodec MEMBERSHIP = new MembershipCodec();

    private static final ObjectCodec<Membership, Draft> PARTS = Fields.<Membership, Draft>plain(
                    "membership", Draft::new, Draft::build)
            .required("body", Words.ID, Membership::body, (draft, value) -> draft.body = value)
            .optional("from", Words.DATE, Membership::from, (draft, value) -> draft.from = value)
            .optional("to", Words.DATE, Membership::to, (draft, value) -> draft.to = value)
            .codec();

    private static final Shape SHAPE = new Shape.AnyOf(
            "member", "the id of a body, or an object {body, from, to}", List.of(Words.ID.shape(), PARTS.shape()));

    @Override
    public void write(Membership value, Output out) {
        if (value.from().isEmpty() && value.to().isEmpty()) {
            Words.ID.write(value.body(), out);
        } else {
            PARTS.write(value, out);
        }
    }

    @Override
    public Optional<Membership> read(Node node, Input in) {
        Optional<Membership> membership = parse(node, in);
        membership.ifPresent(its -> in.refers(node, ObjectKind.BODY, its.body()));
        return membership;
    }

    private static Optional<Membership> parse(Node node, Input in) {
        if (node instanceof Node.OfString) {
            return Words.ID.read(node, in).map(Membership::of);
        }
        if (node instanceof Node.Members) {
            return PARTS.read(node, in);
        }
        in.notAString(node, SHAPE.words());
        return Optional.empty();
    }

    @Override
    public Shape shape() {
        return SHAPE;
    }

    private static final class Draft {
        private @Nullable Id body;
        private @Nullable LocalDate from;
        private @Nullable LocalDate to;

        Membership build() {
            return new Membership(Objects.requireNonNull(body), Optional.ofNullable(from), Optional.ofNullable(to));
        }
    }
}

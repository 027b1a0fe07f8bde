package se.tertial.plan.exporter.json.codec;

import java.util.Optional;
import se.tertial.plan.exporter.json.read.Input;
import se.tertial.plan.exporter.json.read.Node;
import se.tertial.plan.exporter.json.write.Output;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;

/**
 * The id of another object.
 *
 * @param kind the kind of the object, which the field says
 */
public record IdCodec(ObjectKind kind) implements Codec<Id> {

    /** The id of a body. */
    public static final IdCodec BODY = new IdCodec(ObjectKind.BODY);
    /** The id of a decision. */
    public static final IdCodec DECISION = new IdCodec(ObjectKind.DECISION);
    /** The id of a target group. */
    public static final IdCodec TARGET_GROUP = new IdCodec(ObjectKind.TARGET_GROUP);

    @Override
    public void write(Id value, Output out) {
        Words.ID.write(value, out);
    }

    @Override
    public Optional<Id> read(Node node, Input in) {
        Optional<Id> id = Words.ID.read(node, in);
        id.ifPresent(its -> in.refers(node, kind, its));
        return id;
    }

    @Override
    public Shape shape() {
        return Words.ID.shape();
    }
}

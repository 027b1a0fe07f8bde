package se.tertial.plan.exporter.json;

import java.util.Optional;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;

/** The id of another object, of a kind that the field says. */
record IdCodec(ObjectKind kind) implements Codec<Id> {

    static final IdCodec BODY = new IdCodec(ObjectKind.BODY);
    static final IdCodec DECISION = new IdCodec(ObjectKind.DECISION);
    static final IdCodec TARGET_GROUP = new IdCodec(ObjectKind.TARGET_GROUP);

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

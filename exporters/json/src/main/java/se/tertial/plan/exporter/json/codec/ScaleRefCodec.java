package se.tertial.plan.exporter.json.codec;

import java.util.Optional;
import se.tertial.plan.exporter.json.read.Input;
import se.tertial.plan.exporter.json.read.Node;
import se.tertial.plan.exporter.json.write.Output;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.status.ScaleRef;

/** A version of a scale of the portfolio: {@code id@version}. */
public record ScaleRefCodec() implements Codec<ScaleRef> {

    /** The codec. */
    public static final ScaleRefCodec SCALE = new ScaleRefCodec();

    @Override
    public void write(ScaleRef value, Output out) {
        Words.SCALE.write(value, out);
    }

    @Override
    public Optional<ScaleRef> read(Node node, Input in) {
        Optional<ScaleRef> scale = Words.SCALE.read(node, in);
        scale.ifPresent(its -> in.refers(node, ObjectKind.STATUS_SCALE, its.id()));
        return scale;
    }

    @Override
    public Shape shape() {
        return Words.SCALE.shape();
    }
}

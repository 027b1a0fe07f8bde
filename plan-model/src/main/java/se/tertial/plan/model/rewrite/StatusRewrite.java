package se.tertial.plan.model.rewrite;

import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.status.ScaleMapping;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.status.StatusScale;

/** Rewrites status scales: the same values with other ids, references and places of origin. */
final class StatusRewrite {

    private StatusRewrite() {}

    static StatusLevel statusLevel(Rewrite rewrite, StatusLevel value) {
        return StatusLevel.builder()
                .copy(value)
                .source(rewrite.source(value.source()))
                .build();
    }

    static StatusScale statusScale(Rewrite rewrite, StatusScale value) {
        return StatusScale.builder()
                .copy(value)
                .id(rewrite.id(ObjectKind.STATUS_SCALE, value.id()))
                .source(rewrite.source(value.source()))
                .levels(rewrite.each(value.levels(), StatusRewrite::statusLevel))
                .build();
    }

    static ScaleMapping scaleMapping(Rewrite rewrite, ScaleMapping value) {
        return ScaleMapping.builder()
                .copy(value)
                .source(rewrite.source(value.source()))
                .build();
    }
}

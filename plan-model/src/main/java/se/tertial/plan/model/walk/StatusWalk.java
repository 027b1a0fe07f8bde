package se.tertial.plan.model.walk;

import java.util.Optional;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.status.ScaleMapping;
import se.tertial.plan.model.status.ScaleRef;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.status.StatusScale;

/** The walk through status scales: every object, reference and text, with its place. */
final class StatusWalk {

    private StatusWalk() {}

    static void statusLevel(Visit visit, Place at, StatusLevel value) {
        visit.source(at, value);
        visit.text(at.at("label"), value.label());
        visit.text(at, "description", value.description());
    }

    static void statusScale(Visit visit, Place at, StatusScale value) {
        visit.object(at, ObjectKind.STATUS_SCALE, value);
        visit.source(at, value);
        visit.text(at.at("name"), value.name());
        visit.each(at, "levels", value.levels(), StatusWalk::statusLevel);
        visit.text(at, "note", value.note());
    }

    static void scaleMapping(Visit visit, Place at, ScaleMapping value) {
        visit.source(at, value);
        visit.scale(at.at("fromScale"), value.fromScale());
        visit.scale(at.at("toScale"), value.toScale());
        Place levels = at.at("levels");
        value.levels().forEach((from, to) -> {
            visit.level(levels.at(from), value.fromScale(), from);
            visit.level(levels.at(from), value.toScale(), to);
        });
        visit.text(at, "note", value.note());
    }

    static void judged(Visit visit, Place at, Optional<ScaleRef> scale, Optional<String> level) {
        if (scale.isPresent() && level.isPresent()) {
            visit.level(at, scale.get(), level.get());
        } else if (scale.isPresent()) {
            visit.scale(at.at("scale"), scale.get());
        }
    }
}

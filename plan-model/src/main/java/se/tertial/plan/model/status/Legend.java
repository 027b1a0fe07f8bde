package se.tertial.plan.model.status;

import java.net.URI;
import se.tertial.plan.model.identity.Source;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;

/** The words in which the tables of built-in scales are written. */
final class Legend {

    /** The version of every built-in scale; it changes when a meaning is corrected. */
    static final String VERSION = "1";

    private Legend() {}

    static StatusScale.Builder scale(String id, ScaleConfidence confidence, String sv, String en) {
        return StatusScale.builder()
                .id(id)
                .version(VERSION)
                .confidence(confidence)
                .name(text(sv, en));
    }

    static StatusLevel.Builder level(int order, String code, String shape, String sv, String en) {
        return StatusLevel.builder().code(code).order(order).symbol(shape).label(text(sv, en));
    }

    static Text text(String sv, String en) {
        return Text.of(sv).with(Language.EN, en);
    }

    static Source at(String address) {
        return Source.of(URI.create(address));
    }
}

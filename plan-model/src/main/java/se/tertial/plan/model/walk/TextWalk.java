package se.tertial.plan.model.walk;

import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.text.GlossaryEntry;
import se.tertial.plan.model.text.LegalBasis;
import se.tertial.plan.model.text.Link;
import se.tertial.plan.model.text.Mention;
import se.tertial.plan.model.time.TimeFrame;

/** The walk through texts, times and what they name: every object, reference and text, with its place. */
final class TextWalk {

    private TextWalk() {}

    static void mention(Visit visit, Place at, Mention value) {
        visit.source(at, value);
        visit.reference(at, "ref", value.ref());
    }

    static void link(Visit visit, Place at, Link value) {
        visit.source(at, value);
        visit.text(at, "label", value.label());
    }

    static void glossaryEntry(Visit visit, Place at, GlossaryEntry value) {
        visit.object(at, ObjectKind.GLOSSARY_ENTRY, value);
        visit.source(at, value);
        visit.text(at, "meaning", value.meaning());
    }

    static void legalBasis(Visit visit, Place at, LegalBasis value) {
        visit.source(at, value);
        visit.text(at.at("title"), value.title());
    }

    static void timeFrame(Visit visit, Place at, TimeFrame value) {
        visit.source(at, value);
    }
}

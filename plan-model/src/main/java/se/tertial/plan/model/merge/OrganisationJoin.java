package se.tertial.plan.model.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.identity.SourceDocument;
import se.tertial.plan.model.match.Folded;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.model.organisation.BodyGroup;
import se.tertial.plan.model.organisation.BodyKind;
import se.tertial.plan.model.organisation.Organisation;
import se.tertial.plan.model.organisation.Person;
import se.tertial.plan.model.organisation.TargetGroup;
import se.tertial.plan.model.rewrite.OrganisationRewrite;
import se.tertial.plan.model.text.GlossaryEntry;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.walk.Place;

/** Joins the organisation and what belongs to it: what the base lacks is filled in, and what both have becomes one. */
final class OrganisationJoin {

    private OrganisationJoin() {}

    static Organisation organisation(Join join, Place at, Organisation base, Organisation incoming) {
        Joined<Organisation> its = join.of(at, base, incoming);
        return Organisation.builder()
                .copy(base)
                .copy(its.added())
                .name(its.text("name", Organisation::name))
                .number(its.optional("number", Organisation::number))
                .language(its.unless(Language.SV, "language", Organisation::language))
                .licence(its.optional("licence", Organisation::licence))
                .contact(its.optional("contact", Organisation::contact, OrganisationRewrite::contact))
                .homepage(its.optional("homepage", Organisation::homepage))
                .accessibilityStatement(its.optional("accessibilityStatement", Organisation::accessibilityStatement))
                .build();
    }

    static Body body(Join join, Place at, Body base, Body incoming) {
        Joined<Body> its = join.of(at, ObjectKind.BODY, base, incoming);
        Joined.Days days = its.days(Body::from, Body::to);
        return Body.builder()
                .copy(base)
                .copy(its.added())
                .name(name(its, base, incoming))
                .kind(its.unless(BodyKind.OTHER, "kind", Body::kind))
                .code(its.optional("code", Body::code))
                .aliases(aliases(its, base, incoming))
                .parent(its.arrow("parent", Arrows.Relation.PARENT, body -> ref(body.parent()))
                        .map(Ref::id))
                .successors(its.arrows("successors", Arrows.Relation.SUCCESSOR, ObjectKind.BODY, Body::successors))
                .from(days.first())
                .to(days.last())
                .contact(its.optional("contact", Body::contact, OrganisationRewrite::contact))
                .build();
    }

    static BodyGroup bodyGroup(Join join, Place at, BodyGroup base, BodyGroup incoming) {
        Joined<BodyGroup> its = join.of(at, ObjectKind.BODY_GROUP, base, incoming);
        return BodyGroup.builder()
                .copy(base)
                .copy(its.added())
                .name(its.text("name", BodyGroup::name))
                .aliases(its.union(BodyGroup::aliases))
                .members(its.union(BodyGroup::members))
                .build();
    }

    static TargetGroup targetGroup(Join join, Place at, TargetGroup base, TargetGroup incoming) {
        Joined<TargetGroup> its = join.of(at, ObjectKind.TARGET_GROUP, base, incoming);
        return TargetGroup.builder()
                .copy(base)
                .copy(its.added())
                .name(its.text("name", TargetGroup::name))
                .description(its.optionalText("description", TargetGroup::description))
                .splitBySex(its.unless(false, "splitBySex", TargetGroup::splitBySex))
                .build();
    }

    static Person person(Join join, Place at, Person base, Person incoming) {
        Joined<Person> its = join.of(at, ObjectKind.PERSON, base, incoming);
        return Person.builder()
                .copy(base)
                .copy(its.added())
                .name(its.value("name", Person::name))
                .function(its.optionalText("function", Person::function))
                .body(its.optional("body", Person::body))
                .build();
    }

    static GlossaryEntry glossaryEntry(Join join, Place at, GlossaryEntry base, GlossaryEntry incoming) {
        Joined<GlossaryEntry> its = join.of(at, ObjectKind.GLOSSARY_ENTRY, base, incoming);
        return GlossaryEntry.builder()
                .copy(base)
                .copy(its.added())
                .kind(its.value("kind", GlossaryEntry::kind))
                .term(its.value("term", GlossaryEntry::term))
                .language(its.optional("language", GlossaryEntry::language))
                .meaning(its.optionalText("meaning", GlossaryEntry::meaning))
                .build();
    }

    static SourceDocument sourceDocument(Join join, Place at, SourceDocument base, SourceDocument incoming) {
        Joined<SourceDocument> its = join.of(at, ObjectKind.SOURCE_DOCUMENT, base, incoming);
        return SourceDocument.builder()
                .copy(base)
                .copy(its.added())
                .name(its.value("name", SourceDocument::name))
                .sha256(its.optional("sha256", SourceDocument::sha256))
                .mediaType(its.optional("mediaType", SourceDocument::mediaType))
                .profile(its.optional("profile", SourceDocument::profile))
                .uri(its.optional("uri", SourceDocument::uri))
                .retrieved(its.optional("retrieved", SourceDocument::retrieved))
                .build();
    }

    private static Optional<Ref> ref(Optional<Id> body) {
        return body.map(id -> new Ref(ObjectKind.BODY, id));
    }

    /** A name by which the base already knows the body is no contradiction. */
    private static Text name(Joined<Body> its, Body base, Body incoming) {
        return isAlias(base.aliases(), incoming.name()) || isAlias(incoming.aliases(), base.name())
                ? base.name()
                : its.text("name", Body::name);
    }

    private static boolean isAlias(List<String> aliases, Text name) {
        return aliases.stream().anyMatch(alias -> Folded.same(alias, name.plain()));
    }

    /** Whatever name and code the incoming one went by stay ways in which it is written. */
    private static List<String> aliases(Joined<Body> its, Body base, Body incoming) {
        List<String> aliases = new ArrayList<>(its.union(Body::aliases));
        Stream.concat(Stream.of(incoming.name().plain()), incoming.code().stream())
                .filter(name -> !name.equals(base.name().plain()))
                .filter(name ->
                        base.code().or(incoming::code).filter(name::equals).isEmpty())
                .filter(name -> !aliases.contains(name))
                .forEach(aliases::add);
        return aliases;
    }
}

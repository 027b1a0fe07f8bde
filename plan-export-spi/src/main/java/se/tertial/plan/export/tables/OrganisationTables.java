package se.tertial.plan.export.tables;

import static se.tertial.plan.export.content.ColumnType.BOOLEAN;
import static se.tertial.plan.export.content.ColumnType.DATE;
import static se.tertial.plan.export.content.ColumnType.STRING;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.model.identity.Identifier;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.model.organisation.BodyGroup;
import se.tertial.plan.model.organisation.BodyKind;
import se.tertial.plan.model.organisation.Contact;
import se.tertial.plan.model.organisation.Membership;
import se.tertial.plan.model.organisation.Organisation;
import se.tertial.plan.model.organisation.Person;
import se.tertial.plan.model.organisation.TargetGroup;
import se.tertial.plan.model.text.GlossaryEntry;
import se.tertial.plan.model.text.GlossaryKind;
import se.tertial.plan.model.text.Language;

/** Tables of the organisation: its bodies, those that it is there for, and its words. */
final class OrganisationTables {

    private OrganisationTables() {}

    private record MemberRow(BodyGroup group, Membership membership) {

        static List<MemberRow> of(BodyGroup group) {
            return group.members().stream()
                    .map(its -> new MemberRow(group, its))
                    .toList();
        }
    }

    static FlatTable organisation(String id, Look look) {
        Definition<Organisation> definition = new Definition<Organisation>(
                        id, () -> Rows.of(List.of(look.catalogue().organisation())))
                .always("name", STRING, its -> look.text(its.name()))
                .maybe("organisation_number", STRING, Organisation::number)
                .always("language", STRING, its -> its.language().tag())
                .maybe("licence", STRING, its -> its.licence().map(Object::toString))
                .maybe("homepage", STRING, its -> its.homepage().map(Object::toString))
                .maybe(
                        "accessibility_statement",
                        STRING,
                        its -> its.accessibilityStatement().map(Object::toString))
                .maybe(
                        "identifiers",
                        STRING,
                        its -> Look.joined(its.identifiers().stream().map(OrganisationTables::inOneCell)));
        return contact(definition, Organisation::contact).source(its -> its).table();
    }

    static FlatTable bodies(String id, Look look) {
        Definition<Body> definition = new Definition<Body>(
                        id, () -> Rows.of(look.catalogue().bodies()))
                .id("body_id", Body::id)
                .maybe("code", STRING, Body::code)
                .always("name", STRING, its -> look.text(its.name()))
                .code("kind", BodyKind.class, Body::kind)
                .maybe("aliases", STRING, its -> Look.joined(its.aliases().stream()))
                .maybeId("parent_id", Body::parent)
                .ids("successor_ids", Body::successors)
                .maybe("from", DATE, Body::from)
                .maybe("to", DATE, Body::to);
        return contact(definition, Body::contact).source(its -> its).table();
    }

    static FlatTable bodyGroups(String id, Look look) {
        return new Definition<BodyGroup>(id, () -> Rows.of(look.catalogue().bodyGroups()))
                .id("group_id", BodyGroup::id)
                .always("name", STRING, its -> look.text(its.name()))
                .maybe("aliases", STRING, its -> Look.joined(its.aliases().stream()))
                .count("members", its -> its.members().size())
                .source(its -> its)
                .table();
    }

    static FlatTable groupMembers(String id, Look look) {
        return new Definition<MemberRow>(
                        id, () -> Rows.of(look.catalogue().bodyGroups()).each(MemberRow::of))
                .id("group_id", row -> row.group().id())
                .id("body_id", row -> row.membership().body())
                .maybe(
                        "body",
                        STRING,
                        row -> look.body(Optional.of(row.membership().body())))
                .maybe("from", DATE, row -> row.membership().from())
                .maybe("to", DATE, row -> row.membership().to())
                .table();
    }

    static FlatTable targetGroups(String id, Look look) {
        return new Definition<TargetGroup>(id, () -> Rows.of(look.catalogue().targetGroups()))
                .id("target_group_id", TargetGroup::id)
                .always("name", STRING, its -> look.text(its.name()))
                .maybe("description", STRING, its -> look.text(its.description()))
                .always("split_by_sex", BOOLEAN, TargetGroup::splitBySex)
                .source(its -> its)
                .table();
    }

    static FlatTable persons(String id, Look look) {
        return new Definition<Person>(id, () -> Rows.of(look.catalogue().persons()))
                .id("person_id", Person::id)
                .always("name", STRING, Person::name)
                .maybe("function", STRING, its -> look.text(its.function()))
                .body("body", look, Person::body)
                .source(its -> its)
                .table();
    }

    static FlatTable glossary(String id, Look look) {
        return new Definition<GlossaryEntry>(id, () -> Rows.of(look.catalogue().glossary()))
                .id("glossary_entry_id", GlossaryEntry::id)
                .code("kind", GlossaryKind.class, GlossaryEntry::kind)
                .always("term", STRING, GlossaryEntry::term)
                .maybe("language", STRING, its -> its.language().map(Language::tag))
                .maybe("text", STRING, its -> look.text(its.meaning()))
                .source(its -> its)
                .table();
    }

    private static <R> Definition<R> contact(Definition<R> definition, Function<? super R, Optional<Contact>> contact) {
        return definition
                .maybe("contact_name", STRING, row -> contact.apply(row).flatMap(Contact::name))
                .maybe("contact_email", STRING, row -> contact.apply(row).flatMap(Contact::email))
                .maybe("contact_phone", STRING, row -> contact.apply(row).flatMap(Contact::phone))
                .maybe(
                        "contact_web",
                        STRING,
                        row -> contact.apply(row).flatMap(Contact::web).map(Object::toString));
    }

    private static String inOneCell(Identifier identifier) {
        return identifier.scheme() + "=" + identifier.value();
    }
}

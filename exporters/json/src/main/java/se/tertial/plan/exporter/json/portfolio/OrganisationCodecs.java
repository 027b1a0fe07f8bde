package se.tertial.plan.exporter.json.portfolio;

import se.tertial.plan.exporter.json.codec.Fields;
import se.tertial.plan.exporter.json.codec.IdCodec;
import se.tertial.plan.exporter.json.codec.ObjectCodec;
import se.tertial.plan.exporter.json.codec.WordCodec;
import se.tertial.plan.exporter.json.codec.Words;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.model.organisation.BodyGroup;
import se.tertial.plan.model.organisation.BodyKind;
import se.tertial.plan.model.organisation.Contact;
import se.tertial.plan.model.organisation.Organisation;
import se.tertial.plan.model.organisation.Party;
import se.tertial.plan.model.organisation.PartyRole;
import se.tertial.plan.model.organisation.Person;
import se.tertial.plan.model.organisation.TargetGroup;
import se.tertial.plan.model.text.Language;

/** The codecs of package {@code organisation}, one for each type. */
final class OrganisationCodecs {

    static final ObjectCodec<Contact, Contact.Builder> CONTACT = Fields.extensible(
                    "contact",
                    Contact::builder,
                    Contact.Builder::build,
                    Contact.Builder::identifiers,
                    Contact.Builder::extensions,
                    Contact.Builder::source)
            .optional("name", Words.STRING, Contact::name, Contact.Builder::name)
            .optional("email", Words.STRING, Contact::email, Contact.Builder::email)
            .optional("phone", Words.STRING, Contact::phone, Contact.Builder::phone)
            .optional("web", Words.ADDRESS, Contact::web, Contact.Builder::web)
            .codec();

    static final ObjectCodec<Organisation, Organisation.Builder> ORGANISATION = Fields.extensible(
                    "organisation",
                    Organisation::builder,
                    Organisation.Builder::build,
                    Organisation.Builder::identifiers,
                    Organisation.Builder::extensions,
                    Organisation.Builder::source)
            .required("name", TextCodec.TEXT, Organisation::name, Organisation.Builder::name)
            .optional("number", Words.STRING, Organisation::number, Organisation.Builder::number)
            .standard("language", Words.LANGUAGE, Language.SV, Organisation::language, Organisation.Builder::language)
            .optional("licence", Words.ADDRESS, Organisation::licence, Organisation.Builder::licence)
            .optional("contact", CONTACT, Organisation::contact, Organisation.Builder::contact)
            .optional("homepage", Words.ADDRESS, Organisation::homepage, Organisation.Builder::homepage)
            .optional(
                    "accessibilityStatement",
                    Words.ADDRESS,
                    Organisation::accessibilityStatement,
                    Organisation.Builder::accessibilityStatement)
            .codec();

    static final ObjectCodec<Body, Body.Builder> BODY = Fields.extensible(
                    "body",
                    Body::builder,
                    Body.Builder::build,
                    Body.Builder::identifiers,
                    Body.Builder::extensions,
                    Body.Builder::source)
            .id(ObjectKind.BODY, Body::id, Body.Builder::id)
            .required("name", TextCodec.TEXT, Body::name, Body.Builder::name)
            .required("kind", WordCodec.of(BodyKind.class), Body::kind, Body.Builder::kind)
            .optional("code", Words.STRING, Body::code, Body.Builder::code)
            .list("aliases", Words.STRING, Body::aliases, Body.Builder::aliases)
            .optional("parent", IdCodec.BODY, Body::parent, Body.Builder::parent)
            .list("successors", IdCodec.BODY, Body::successors, Body.Builder::successors)
            .optional("from", Words.DATE, Body::from, Body.Builder::from)
            .optional("to", Words.DATE, Body::to, Body.Builder::to)
            .optional("contact", CONTACT, Body::contact, Body.Builder::contact)
            .codec();

    static final ObjectCodec<BodyGroup, BodyGroup.Builder> BODY_GROUP = Fields.extensible(
                    "bodyGroup",
                    BodyGroup::builder,
                    BodyGroup.Builder::build,
                    BodyGroup.Builder::identifiers,
                    BodyGroup.Builder::extensions,
                    BodyGroup.Builder::source)
            .id(ObjectKind.BODY_GROUP, BodyGroup::id, BodyGroup.Builder::id)
            .required("name", TextCodec.TEXT, BodyGroup::name, BodyGroup.Builder::name)
            .list("aliases", Words.STRING, BodyGroup::aliases, BodyGroup.Builder::aliases)
            .list("members", MembershipCodec.MEMBERSHIP, BodyGroup::members, BodyGroup.Builder::members)
            .codec();

    static final ObjectCodec<Party, Party.Builder> PARTY = Fields.extensible(
                    "party",
                    Party::builder,
                    Party.Builder::build,
                    Party.Builder::identifiers,
                    Party.Builder::extensions,
                    Party.Builder::source)
            .optional("body", IdCodec.BODY, Party::body, Party.Builder::body)
            .optional("group", new IdCodec(ObjectKind.BODY_GROUP), Party::group, Party.Builder::group)
            .optional("position", IdCodec.BODY, Party::position, Party.Builder::position)
            .optional("name", Words.STRING, Party::name, Party.Builder::name)
            .standard("role", WordCodec.of(PartyRole.class), PartyRole.LEAD, Party::role, Party.Builder::role)
            .optional("from", Words.DATE, Party::from, Party.Builder::from)
            .optional("to", Words.DATE, Party::to, Party.Builder::to)
            .optional("decision", IdCodec.DECISION, Party::decision, Party.Builder::decision)
            .codec();

    static final ObjectCodec<TargetGroup, TargetGroup.Builder> TARGET_GROUP = Fields.extensible(
                    "targetGroup",
                    TargetGroup::builder,
                    TargetGroup.Builder::build,
                    TargetGroup.Builder::identifiers,
                    TargetGroup.Builder::extensions,
                    TargetGroup.Builder::source)
            .id(ObjectKind.TARGET_GROUP, TargetGroup::id, TargetGroup.Builder::id)
            .required("name", TextCodec.TEXT, TargetGroup::name, TargetGroup.Builder::name)
            .optional("description", TextCodec.TEXT, TargetGroup::description, TargetGroup.Builder::description)
            .flag("splitBySex", TargetGroup::splitBySex, TargetGroup.Builder::splitBySex)
            .codec();

    static final ObjectCodec<Person, Person.Builder> PERSON = Fields.extensible(
                    "person",
                    Person::builder,
                    Person.Builder::build,
                    Person.Builder::identifiers,
                    Person.Builder::extensions,
                    Person.Builder::source)
            .id(ObjectKind.PERSON, Person::id, Person.Builder::id)
            .required("name", Words.STRING, Person::name, Person.Builder::name)
            .optional("function", TextCodec.TEXT, Person::function, Person.Builder::function)
            .optional("body", IdCodec.BODY, Person::body, Person.Builder::body)
            .codec();

    private OrganisationCodecs() {}
}

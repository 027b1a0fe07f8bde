package se.tertial.plan.export.tables;

import static se.tertial.plan.export.content.ColumnType.DATE;
import static se.tertial.plan.export.content.ColumnType.INTEGER;
import static se.tertial.plan.export.content.ColumnType.PERCENT;
import static se.tertial.plan.export.content.ColumnType.STRING;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import se.tertial.plan.export.content.ColumnType;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.export.content.TableColumn;
import se.tertial.plan.export.content.TableCursor;
import se.tertial.plan.export.content.TableSchema;
import se.tertial.plan.model.identity.Disclosure;
import se.tertial.plan.model.identity.DisclosureLevel;
import se.tertial.plan.model.identity.Extensible;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.identity.Source;
import se.tertial.plan.model.identity.SourceSpan;
import se.tertial.plan.model.status.ScaleRef;
import se.tertial.plan.model.time.Edtf;
import se.tertial.plan.model.time.TimeFrame;
import se.tertial.plan.rules.Bilingual;

/** A table as a list of columns, each with its name, its type and the way from a row to its value. */
final class Definition<R> {

    private final String id;
    private final Supplier<? extends Rows<R>> rows;
    private final List<TableColumn> columns = new ArrayList<>();
    private final List<RowCursor.Column<? super R>> values = new ArrayList<>();

    /** A table without columns yet; titles and descriptions come from the words of the id. */
    Definition(String id, Supplier<? extends Rows<R>> rows) {
        this.id = id;
        this.rows = rows;
    }

    /** Adds a column that has a value in each row. */
    Definition<R> always(String name, ColumnType type, Function<? super R, ?> value) {
        return add(name, type, false, Map.of(), value::apply);
    }

    /** Adds a column that may be null. */
    Definition<R> maybe(String name, ColumnType type, Function<? super R, ? extends Optional<?>> value) {
        return add(name, type, true, Map.of(), row -> value.apply(row).orElse(null));
    }

    /** Adds a column of ids that has a value in each row. */
    Definition<R> id(String name, Function<? super R, Id> value) {
        return always(name, STRING, row -> value.apply(row).value());
    }

    /** Adds a column of ids that may be null. */
    Definition<R> maybeId(String name, Function<? super R, Optional<Id>> value) {
        return maybe(name, STRING, row -> value.apply(row).map(Id::value));
    }

    /** Adds a column of several ids in a cell, with a semicolon between; null if there are none. */
    Definition<R> ids(String name, Function<? super R, ? extends Collection<Id>> value) {
        return maybe(name, STRING, row -> Look.ids(value.apply(row)));
    }

    /** Adds a column of how many there are of something. */
    Definition<R> count(String name, ToIntFunction<? super R> value) {
        return always(name, INTEGER, row -> (long) value.applyAsInt(row));
    }

    /** Adds a column of codes that has a value in each row. */
    <E extends Enum<E>> Definition<R> code(String name, Class<E> codes, Function<? super R, E> value) {
        return add(name, STRING, false, Codes.all(codes), row -> Codes.of(value.apply(row)));
    }

    /** Adds a column of codes that may be null. */
    <E extends Enum<E>> Definition<R> maybeCode(
            String name, Class<E> codes, Function<? super R, ? extends Optional<E>> value) {
        return add(
                name,
                STRING,
                true,
                Codes.all(codes),
                row -> value.apply(row).map(Codes::of).orElse(null));
    }

    /** Adds a column of several codes in a cell, with a semicolon between; null if there are none. */
    <E extends Enum<E>> Definition<R> codes(
            String name, Class<E> codes, Function<? super R, ? extends Collection<E>> value) {
        return add(
                name,
                STRING,
                true,
                Codes.all(codes),
                row -> Look.joined(value.apply(row).stream().map(Codes::of)).orElse(null));
    }

    /** Adds two columns: the kind and the id of a referenced object. */
    Definition<R> reference(String name, Function<? super R, Optional<Ref>> ref) {
        maybeCode(name + "_kind", ObjectKind.class, row -> ref.apply(row).map(Ref::kind));
        return maybeId(name + "_id", row -> ref.apply(row).map(Ref::id));
    }

    /** Adds two columns: the kind and the id of an object that every row names. */
    Definition<R> referenceAlways(String name, Function<? super R, Ref> ref) {
        code(name + "_kind", ObjectKind.class, row -> ref.apply(row).kind());
        return id(name + "_id", row -> ref.apply(row).id());
    }

    /** Adds a column of several references in a cell, each as {@code kind:id}, with a semicolon between; null if there are none. */
    Definition<R> references(String name, Function<? super R, ? extends Collection<Ref>> refs) {
        return add(
                name,
                STRING,
                true,
                Codes.all(ObjectKind.class),
                row -> Look.refs(refs.apply(row)).orElse(null));
    }

    /** Adds two columns: the id and the name of a body. */
    Definition<R> body(String name, Look look, Function<? super R, Optional<Id>> body) {
        maybeId(name + "_id", body);
        return maybe(name, STRING, row -> look.body(body.apply(row)));
    }

    /** Adds two columns: the ids and the names of bodies. */
    Definition<R> bodies(String name, Look look, Function<? super R, ? extends Collection<Id>> bodies) {
        ids(name + "_ids", bodies);
        return maybe(name, STRING, row -> look.bodies(bodies.apply(row)));
    }

    /** Adds two columns: the id and the version of a status scale. */
    Definition<R> scale(String name, Function<? super R, Optional<ScaleRef>> scale) {
        maybeId(name + "_id", row -> scale.apply(row).map(ScaleRef::id));
        return maybe(name + "_version", STRING, row -> scale.apply(row).map(ScaleRef::version));
    }

    /** Adds four columns: a time as exactly as it is known, the days that bound it, and its words. */
    Definition<R> time(Look look, Function<? super R, Optional<TimeFrame>> time) {
        maybe("date", STRING, row -> time.apply(row).flatMap(TimeFrame::edtf).map(Edtf::toString));
        maybe("earliest", DATE, row -> time.apply(row).flatMap(TimeFrame::earliest));
        maybe("latest", DATE, row -> time.apply(row).flatMap(TimeFrame::latest));
        return maybe("phrase", STRING, row -> look.own(time.apply(row).flatMap(TimeFrame::phrase)));
    }

    /** Adds three columns: who may read a thing, the provision that this rests on, and the decision. */
    Definition<R> disclosure(Function<? super R, Optional<Disclosure>> disclosure) {
        maybeCode(
                "disclosure",
                DisclosureLevel.class,
                row -> disclosure.apply(row).map(Disclosure::level));
        maybe("disclosure_basis", STRING, row -> disclosure.apply(row).flatMap(Disclosure::legalBasis));
        return maybeId("disclosure_decision_id", row -> disclosure.apply(row).flatMap(Disclosure::decision));
    }

    /** Adds the columns that say where a thing was read, with which a table ends. */
    Definition<R> source(Function<? super R, ? extends Extensible> thing) {
        Function<R, Optional<SourceSpan>> span =
                row -> thing.apply(row).source().flatMap(Source::span);
        maybeId("source_document", row -> span.apply(row).map(SourceSpan::document));
        maybe("source_line", INTEGER, row -> span.apply(row).map(its -> (long) its.firstLine()));
        maybe("source_confidence", PERCENT, row -> span.apply(row).map(its -> BigDecimal.valueOf(its.confidence())));
        return maybe(
                "source_uri",
                STRING,
                row -> thing.apply(row).source().flatMap(Source::uri).map(Object::toString));
    }

    FlatTable table() {
        return new DefinedTable<>(
                new TableSchema(id, TableWords.title(id), TableWords.description(id), columns),
                rows,
                List.copyOf(values));
    }

    private Definition<R> add(
            String name,
            ColumnType type,
            boolean nullable,
            Map<String, Bilingual> codes,
            RowCursor.Column<? super R> value) {
        columns.add(new TableColumn(
                name, type, nullable, TableWords.title(id, name), TableWords.description(id, name), codes));
        values.add(value);
        return this;
    }

    private record DefinedTable<R>(
            TableSchema schema, Supplier<? extends Rows<R>> rows, List<RowCursor.Column<? super R>> values)
            implements FlatTable {

        @Override
        public TableCursor open() {
            return new RowCursor<>(schema, rows.get(), values);
        }
    }
}

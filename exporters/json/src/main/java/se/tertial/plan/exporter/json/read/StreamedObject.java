package se.tertial.plan.exporter.json.read;

import java.util.function.BiConsumer;

/** An object whose fields are read while they are gone through. */
record StreamedObject(int index, ValueReader reader) implements Node.Members {

    @Override
    public void forEachMember(BiConsumer<String, Node> use) {
        reader.startAt(Token.START_OBJECT);
        OpenFields fields = reader.fields();
        int outside = fields.count();
        while (reader.next() != Token.END_OBJECT) {
            readField(use);
        }
        if (isReference(fields.count() - outside)) {
            references().forgetId(fields.place(Locations.ID, index));
        }
        fields.close(outside);
    }

    private void readField(BiConsumer<String, Node> use) {
        String name = reader.fieldName();
        reader.next();
        Node value = reader.open(name);
        int number = reader.input().locations().name(value.index());
        int first = reader.fields().place(number, index);
        if (first != OpenFields.NONE) {
            reader.close(value);
            reader.input().repeated(name, first, value.index());
            return;
        }
        reader.fields().add(number, value.index());
        if (number == Locations.ID && value instanceof Node.OfString id) {
            references().seen(id.index(), id.value());
        }
        use.accept(name, value);
        reader.close(value);
    }

    /** What has a kind and an id and nothing else is no object of that id, but refers to one. */
    private boolean isReference(int count) {
        OpenFields fields = reader.fields();
        return count == 2
                && fields.place(Locations.ID, index) != OpenFields.NONE
                && fields.place(Locations.KIND, index) != OpenFields.NONE;
    }

    private References references() {
        return reader.input().references();
    }
}

package se.tertial.plan.export.tables;

import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are pulled one by one. Unlike an iterator it is closed, and unlike a stream it holds no more than one row, and
 * what stands beside it, at a time.
 */
interface Rows<R> extends AutoCloseable {

    boolean advance();

    R row();

    /** How many rows there are in all; empty where only walking would tell. */
    default OptionalLong size() {
        return OptionalLong.empty();
    }

    @Override
    void close();

    /** The rows of a list in memory. */
    static <R> Rows<R> of(Iterable<? extends R> list) {
        Iterator<? extends R> iterator = list.iterator();
        return new Walk<>() {
            @Override
            @Nullable
            R next() {
                return iterator.hasNext() ? iterator.next() : null;
            }

            @Override
            public OptionalLong size() {
                return list instanceof Collection<?> held ? OptionalLong.of(held.size()) : OptionalLong.empty();
            }

            @Override
            public void close() {}
        };
    }

    /** For each row, the few things that stand in it. */
    default <T> Rows<T> each(Function<? super R, ? extends List<? extends T>> parts) {
        Rows<R> outer = this;
        return new Walk<>() {
            private Iterator<? extends T> inner = Collections.emptyIterator();

            @Override
            @Nullable
            T next() {
                while (!inner.hasNext()) {
                    if (!outer.advance()) {
                        return null;
                    }
                    inner = parts.apply(outer.row()).iterator();
                }
                return inner.next();
            }

            @Override
            public void close() {
                outer.close();
            }
        };
    }

    /** These rows, then those; those are opened only when these are through. */
    default Rows<R> then(Supplier<? extends Rows<R>> more) {
        Rows<R> first = this;
        return new Walk<>() {
            private @Nullable Rows<R> second;

            @Override
            @Nullable
            R next() {
                if (second == null && first.advance()) {
                    return first.row();
                }
                Rows<R> rest = second == null ? more.get() : second;
                second = rest;
                return rest.advance() ? rest.row() : null;
            }

            @Override
            public void close() {
                first.close();
                if (second != null) {
                    second.close();
                }
            }
        };
    }

    /** What all walks have in common: null stands for the end. */
    abstract class Walk<R> implements Rows<R> {

        private @Nullable R current;

        abstract @Nullable R next();

        @Override
        public final boolean advance() {
            current = next();
            return current != null;
        }

        @Override
        public final R row() {
            R row = current;
            if (row == null) {
                throw new NoSuchElementException("No row: advance() first, and heed its answer");
            }
            return row;
        }
    }
}

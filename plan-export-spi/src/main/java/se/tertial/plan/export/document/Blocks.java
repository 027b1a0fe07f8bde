package se.tertial.plan.export.document;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of a section, pulled one by one: a follow-up of a whole region may have thousands. They may be opened again and
 * again, and are the same in the same order each time. Thread-safe if what they are made from is.
 */
@FunctionalInterface
public interface Blocks {

    /**
     * Goes through the blocks from the first.
     *
     * @return a new cursor before the first block, for the caller to close
     */
    BlockCursor open();

    /**
     * The same blocks for a reading of which nobody is told, nor of one of the tables among them: as
     * {@link se.tertial.plan.export.content.FlatTable#quiet()}.
     *
     * @return the blocks; these where nobody is told anyway
     */
    default Blocks quiet() {
        return this;
    }

    /**
     * Blocks in memory.
     *
     * @param blocks the blocks, in order
     * @return the same
     */
    static Blocks of(List<? extends Block> blocks) {
        List<Block> copy = List.copyOf(blocks);
        return () -> over(copy.iterator());
    }

    /** {@return no blocks} */
    static Blocks none() {
        return of(List.of());
    }

    private static BlockCursor over(Iterator<Block> blocks) {
        return new BlockCursor() {

            private @Nullable Block current;

            @Override
            public boolean advance() {
                current = blocks.hasNext() ? blocks.next() : null;
                return current != null;
            }

            @Override
            public Block block() {
                Block block = current;
                if (block == null) {
                    throw new NoSuchElementException("No block: advance() first, and heed its answer");
                }
                return block;
            }

            @Override
            public void close() {}
        };
    }
}

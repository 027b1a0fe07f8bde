package se.tertial.plan.export.document;

import java.util.List;

/**
 * A part of a report document. An exporter writes the blocks that it knows in its own way and all others by their
 * {@link #fallback()}: so it need know no more than the four kinds of {@link CoreBlock}, and a new kind of block breaks none.
 * Immutable; thread-safe if the tables in it are.
 */
public interface Block {

    /**
     * The same in core blocks: nothing that a reader must know is missing from it.
     *
     * @return the blocks, in order; for a core block, the block itself
     */
    List<CoreBlock> fallback();
}

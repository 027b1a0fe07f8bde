package se.tertial.plan.export.document;

/** A walk over the blocks of a section. Not thread-safe. It may fail with {@link java.io.UncheckedIOException} while advancing. */
public interface BlockCursor extends AutoCloseable {

    /**
     * Goes to the next block.
     *
     * @return false if there is none left
     */
    boolean advance();

    /**
     * The block that the cursor stands at.
     *
     * @return the block
     * @throws java.util.NoSuchElementException if it stands at none
     */
    Block block();

    /** Gives back what the cursor holds; may be called more than once. */
    @Override
    void close();
}

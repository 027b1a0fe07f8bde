package se.tertial.plan.export.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.tertial.plan.export.content.InMemoryTable;
import se.tertial.plan.export.content.StatusMark;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;

/**
 * How many of something stand on each level: data for a chart. Immutable and thread-safe.
 *
 * @param caption what is counted, not blank
 * @param language the language of numbers and of words of ours
 * @param slices the levels with their counts, in the order in which they are shown
 */
public record DistributionBlock(Text caption, Language language, List<Slice> slices) implements Block {

    private static final int DIGITS = 3;

    /** Copies the slices. */
    public DistributionBlock {
        Objects.requireNonNull(language, "language");
        slices = List.copyOf(slices);
        if (caption.isBlank()) {
            throw new IllegalArgumentException("A distribution has a caption");
        }
    }

    /**
     * A level with its count.
     *
     * @param label what the level means, in words
     * @param status the level as a mark, for its symbol and colour; empty for what is no level, such as not reported
     * @param count how many; 0 or more
     */
    public record Slice(Text label, Optional<StatusMark> status, int count) {

        /** Refuses a negative count. */
        public Slice {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(status, "status");
            if (count < 0) {
                throw new IllegalArgumentException("A count is 0 or more, not " + count);
            }
        }
    }

    /** {@return how many there are in all} */
    public int total() {
        return slices.stream().mapToInt(Slice::count).sum();
    }

    /**
     * The share of a slice.
     *
     * @param slice one of the slices
     * @return its part of {@link #total()}, 0 to 1, rounded half to even to three digits; 0 if there are none
     */
    public BigDecimal share(Slice slice) {
        return total() == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(slice.count()).divide(BigDecimal.valueOf(total()), DIGITS, RoundingMode.HALF_EVEN);
    }

    /**
     * The share of a slice as it is shown.
     *
     * @param slice one of the slices
     * @return its part of {@link #total()} in whole percent, 0 to 100, rounded half to even; 0 if there are none
     */
    public BigDecimal percent(Slice slice) {
        return percent(slice.count());
    }

    /**
     * What a reader must be told who adds up the shares. It stands below them.
     *
     * @return that shares are rounded, in the language of the block; empty if those shown add up to 100
     */
    public Optional<Text> rounding() {
        BigDecimal sum = slices.stream().map(this::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(percent(total())) == 0
                ? Optional.empty()
                : Optional.of(DocumentWords.in(language, "rounded"));
    }

    @Override
    public List<CoreBlock> fallback() {
        InMemoryTable.Builder table = DocumentWords.table("distribution")
                .column(DocumentWords.text("level"))
                .column(DocumentWords.integer("count"))
                .column(DocumentWords.percent("share"));
        for (Slice slice : slices) {
            Text label = slice.status()
                    .map(status -> StatusBlock.shown(status, slice.label()))
                    .orElse(slice.label());
            table.row(label, slice.count(), percent(slice));
        }
        table.row(DocumentWords.in(language, "total"), total(), percent(total()));
        List<CoreBlock> blocks = new ArrayList<>();
        blocks.add(new CoreBlock.Table(caption, table.build(), Optional.empty()));
        rounding().ifPresent(note -> blocks.add(new CoreBlock.Paragraph(note, CoreBlock.Paragraph.Role.NOTE)));
        return blocks;
    }

    private BigDecimal percent(int count) {
        return total() == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(count)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(total()), 0, RoundingMode.HALF_EVEN);
    }
}

package se.tertial.plan.export.spi;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * How far the export of one artifact has come. Immutable and thread-safe.
 *
 * @param part what is being read: the id of a table, of a follow-up, or of a section of a report
 * @param number which of the parts it is, from 1; a table within a section has the number of the section
 * @param parts how many parts the artifact has: tables, follow-ups or sections
 * @param rows how many rows of the part have been read, 0 or more: rows of a table, reports of a follow-up, blocks of a section
 * @param allRows how many rows the part has; empty where only reading them would tell
 */
public record Progress(String part, int number, int parts, long rows, OptionalLong allRows) {

    /** Refuses numbers that cannot be. */
    public Progress {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(allRows, "allRows");
        if (number < 1 || number > parts || rows < 0) {
            throw new IllegalArgumentException("Progress counts parts from 1 and rows from 0; part '" + part + "' is "
                    + number + " of " + parts + ", with " + rows + " rows");
        }
    }

    /** A part of which nothing has been read. */
    static Progress at(String part, int number, int parts) {
        return new Progress(part, number, parts, 0, OptionalLong.empty());
    }

    Progress of(OptionalLong allRows) {
        return new Progress(part, number, parts, rows, allRows);
    }

    Progress with(long rows) {
        return new Progress(part, number, parts, rows, allRows);
    }

    /** Something within this part that has rows of its own. */
    Progress within(String name) {
        return at(name, number, parts);
    }
}

package se.tertial.plan.exporter.json.read;

import se.tertial.plan.exporter.json.ReadLimits;
import tools.jackson.core.StreamReadConstraints;

/** Holds a parser to the limits of a reader, and says in our words which one was broken. */
public final class LimitGuard extends StreamReadConstraints {

    private static final long serialVersionUID = 1L;

    /**
     * A guard of limits. The size of the file and the count of values are held where they are counted.
     *
     * @param limits the limits
     */
    public LimitGuard(ReadLimits limits) {
        super(limits.depth(), -1, -1, limits.numberLength(), limits.stringLength(), limits.nameLength());
    }

    @Override
    public void validateNestingDepth(int depth) {
        if (depth > _maxNestingDepth) {
            throw new LimitExceeded("objects and arrays lie more than " + _maxNestingDepth + " levels deep");
        }
    }

    @Override
    public void validateFPLength(int length) {
        validateIntegerLength(length);
    }

    @Override
    public void validateIntegerLength(int length) {
        if (length > _maxNumLen) {
            throw new LimitExceeded("a number is longer than " + _maxNumLen + " characters");
        }
    }

    @Override
    public void validateStringLength(int length) {
        validateStringLengthLong(length);
    }

    @Override
    public void validateStringLengthLong(long length) {
        if (length > _maxStringLen) {
            throw new LimitExceeded("a string is longer than " + _maxStringLen + " characters");
        }
    }

    @Override
    public void validateNameLength(int length) {
        if (length > _maxNameLen) {
            throw new LimitExceeded("a field name is longer than " + _maxNameLen + " characters");
        }
    }

    /** The parser does not count a number that comes to it in pieces, so every number is held to the limit once more. */
    String checkedNumber(String digits) {
        validateIntegerLength(digits.length());
        return digits;
    }
}

package se.tertial.plan.exporter.json.syntax;

import se.tertial.plan.exporter.json.ReadLimits;
import se.tertial.plan.exporter.json.read.LimitGuard;
import tools.jackson.core.StreamReadConstraints;

/** Limits as a parser asks for them. */
final class JsonLimits extends StreamReadConstraints {

    private static final long serialVersionUID = 1L;

    private final transient LimitGuard guard;

    private JsonLimits(LimitGuard guard, ReadLimits limits) {
        super(limits.depth(), -1, -1, limits.numberLength(), limits.stringLength(), limits.nameLength());
        this.guard = guard;
    }

    JsonLimits(LimitGuard guard) {
        this(guard, guard.limits());
    }

    @Override
    public void validateNestingDepth(int depth) {
        guard.depth(depth);
    }

    @Override
    public void validateFPLength(int length) {
        guard.number(length);
    }

    @Override
    public void validateIntegerLength(int length) {
        guard.number(length);
    }

    @Override
    public void validateStringLength(int length) {
        guard.string(length);
    }

    @Override
    public void validateStringLengthLong(long length) {
        guard.string(length);
    }

    @Override
    public void validateNameLength(int length) {
        guard.name(length);
    }
}

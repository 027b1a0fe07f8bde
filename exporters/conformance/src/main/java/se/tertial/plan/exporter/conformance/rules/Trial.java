package se.tertial.plan.exporter.conformance.rules;

import org.junit.jupiter.api.function.Executable;

/**
 * One test of a rule.
 *
 * @param name what the rule is tried with
 * @param elsewhere whether it starts a Java machine of its own, and so takes seconds
 * @param check fails if the rule is broken, and is aborted if a declared limit leaves it out
 */
public record Trial(String name, boolean elsewhere, Executable check) {}

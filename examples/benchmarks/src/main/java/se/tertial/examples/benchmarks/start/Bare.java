package se.tertial.examples.benchmarks.start;

/** A program that does nothing: what a Java machine takes to start and end. */
public final class Bare {

    private Bare() {}

    public static void main(String[] args) {}
}

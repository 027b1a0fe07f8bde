/** What tests bring to the class path of the program. */
@org.jspecify.annotations.NullMarked
package se.tertial.examples.cli.child;

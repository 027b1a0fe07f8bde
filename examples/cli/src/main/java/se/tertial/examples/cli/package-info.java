/** The command-line program tertial, one class for each of its commands. */
@NullMarked
package se.tertial.examples.cli;

import org.jspecify.annotations.NullMarked;

/** The first steps with the library. */
@NullMarked
package se.tertial.examples.quickstart;

import org.jspecify.annotations.NullMarked;

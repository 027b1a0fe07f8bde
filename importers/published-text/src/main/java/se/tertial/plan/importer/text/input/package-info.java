/** From bytes to numbered lines: size limits, character encoding, line ends. */
@NullMarked
package se.tertial.plan.importer.text.input;

import org.jspecify.annotations.NullMarked;

/** Tests of the made-up region: what it shows, what is planted in it, and its twin. */
@NullMarked
package se.tertial.examples.quickstart.region;

import org.jspecify.annotations.NullMarked;

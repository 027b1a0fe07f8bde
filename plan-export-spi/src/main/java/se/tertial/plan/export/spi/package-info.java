/**
 * What the author of an exporter implements and is given: one interface, its descriptor, the request and the outcome.
 */
@NullMarked
package se.tertial.plan.export.spi;

import org.jspecify.annotations.NullMarked;

/** The class that the author of an exporter extends, and what it may declare. */
@NullMarked
package se.tertial.plan.exporter.conformance;

import org.jspecify.annotations.NullMarked;

/** The exporters, for {@link java.util.ServiceLoader}. Hidden. */
@NullMarked
package se.tertial.plan.exporter.odf.provider;

import org.jspecify.annotations.NullMarked;

/** The file form of check reports. */
@NullMarked
package se.tertial.plan.exporter.json.checkreport;

import org.jspecify.annotations.NullMarked;

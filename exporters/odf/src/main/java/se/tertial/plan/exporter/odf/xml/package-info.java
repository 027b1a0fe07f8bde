/** Writing of well-formed XML, and of text as OpenDocument has it. */
@NullMarked
package se.tertial.plan.exporter.odf.xml;

import org.jspecify.annotations.NullMarked;

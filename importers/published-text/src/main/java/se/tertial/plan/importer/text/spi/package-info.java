/** What takes the text out of documents in other file formats than plain text: one interface, found as a service. */
@NullMarked
package se.tertial.plan.importer.text.spi;

import org.jspecify.annotations.NullMarked;

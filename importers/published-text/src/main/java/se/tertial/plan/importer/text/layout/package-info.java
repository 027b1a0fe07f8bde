/** The layouts that are known, each a profile of data, and which of them a text has. */
@NullMarked
package se.tertial.plan.importer.text.layout;

import org.jspecify.annotations.NullMarked;

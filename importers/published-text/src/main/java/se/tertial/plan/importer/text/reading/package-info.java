/** What can be read from running Swedish text whatever the layout: bodies, codes, decisions, terms, links, names. */
@NullMarked
package se.tertial.plan.importer.text.reading;

import org.jspecify.annotations.NullMarked;

/** Tests of the extractor of web pages. */
@NullMarked
package se.tertial.plan.importer.html;

import org.jspecify.annotations.NullMarked;

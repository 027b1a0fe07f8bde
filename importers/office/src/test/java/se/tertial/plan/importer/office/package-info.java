/** Tests of the extractor of office documents. */
@NullMarked
package se.tertial.plan.importer.office;

import org.jspecify.annotations.NullMarked;

/** Tests of the importer. */
@NullMarked
package se.tertial.plan.importer.text;

import org.jspecify.annotations.NullMarked;

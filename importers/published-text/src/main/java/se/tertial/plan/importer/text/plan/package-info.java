/** Layouts of plans: a header, an introduction, and areas with nested activities. */
@NullMarked
package se.tertial.plan.importer.text.plan;

import org.jspecify.annotations.NullMarked;

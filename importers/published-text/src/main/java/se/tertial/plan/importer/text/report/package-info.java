/** Layouts of follow-up reports: rows of an assignment, its status and what bodies say of it. */
@NullMarked
package se.tertial.plan.importer.text.report;

import org.jspecify.annotations.NullMarked;

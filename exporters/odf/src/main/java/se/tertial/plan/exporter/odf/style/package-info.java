/** What spreadsheets and texts have in common in how they look: languages, colours of status, the face. */
@NullMarked
package se.tertial.plan.exporter.odf.style;

import org.jspecify.annotations.NullMarked;

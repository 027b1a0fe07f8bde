/** Templates of the user's own: what is taken from them, and what is refused. A template is untrusted input. */
@NullMarked
package se.tertial.plan.exporter.odf.text.template;

import org.jspecify.annotations.NullMarked;

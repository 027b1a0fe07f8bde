/** How exporters are found, from outside: jars that are made on the spot, on either path, and programs of their own. */
@NullMarked
package se.tertial.plan.export.discovery;

import org.jspecify.annotations.NullMarked;

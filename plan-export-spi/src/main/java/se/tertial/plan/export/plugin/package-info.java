/** Plugins in jars: what is in them, and the class loaders that they have of their own. */
@NullMarked
package se.tertial.plan.export.plugin;

import org.jspecify.annotations.NullMarked;

/** Files as wholes, of any kind and in any syntax: what ends their reading, and what they say of themselves. */
@NullMarked
package se.tertial.plan.exporter.json.file;

import org.jspecify.annotations.NullMarked;

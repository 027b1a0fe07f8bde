/** Files as they are written, in any syntax: their values, and keys that parsers would not take. */
@NullMarked
package se.tertial.plan.exporter.json.write;

import org.jspecify.annotations.NullMarked;

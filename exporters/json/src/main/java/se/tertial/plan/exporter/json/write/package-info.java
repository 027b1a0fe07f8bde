/** Files as they are written: the values of JSON, and text that JSON parsers would not take. */
@NullMarked
package se.tertial.plan.exporter.json.write;

import org.jspecify.annotations.NullMarked;

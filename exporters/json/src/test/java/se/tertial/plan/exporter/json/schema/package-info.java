/** The JSON Schemas of the formats, made from what the codecs say of themselves. */
@NullMarked
package se.tertial.plan.exporter.json.schema;

import org.jspecify.annotations.NullMarked;

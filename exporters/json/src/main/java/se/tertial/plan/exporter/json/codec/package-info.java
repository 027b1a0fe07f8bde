/** What codecs are made of: values, words, lists, objects of fields, and what every object carries. */
@NullMarked
package se.tertial.plan.exporter.json.codec;

import org.jspecify.annotations.NullMarked;

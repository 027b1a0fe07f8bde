/** YAML as it is written: blocks, and text that every reader takes for the same text. */
@NullMarked
package se.tertial.plan.exporter.yaml.write;

import org.jspecify.annotations.NullMarked;

/** YAML as it is read: its characters, its tokens, and what to tell those who wrote it. */
@NullMarked
package se.tertial.plan.exporter.yaml.read;

import org.jspecify.annotations.NullMarked;

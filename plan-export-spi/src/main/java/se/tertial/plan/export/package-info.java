/** For callers: the registry of exporters, export to a stream or a file, and plans for many files. */
@NullMarked
package se.tertial.plan.export;

import org.jspecify.annotations.NullMarked;

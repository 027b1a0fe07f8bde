/**
 * Takes the text out of saved web pages.
 *
 * <p>HTML as it is found in the world needs the parsing algorithm of the HTML standard, which jsoup implements: one jar with no
 * dependency, a module of its own, MIT licence, releases every few months, a bound on nesting. What is text and what is
 * furniture of a page is decided here.
 */
@NullMarked
package se.tertial.plan.importer.html;

import org.jspecify.annotations.NullMarked;

/**
 * Swedish prose as rules read it: sentences with their words, tenses and times; lists of phrases to look for; and which
 * words mean the same thing. What is known of the language lies in files beside the classes.
 */
@NullMarked
package se.tertial.plan.rules.language.prose;

import org.jspecify.annotations.NullMarked;

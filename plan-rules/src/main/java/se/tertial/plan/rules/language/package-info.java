/** What Swedish texts say about time: words, sentences, tense, and the days a phrase such as "i våras" can mean. */
@NullMarked
package se.tertial.plan.rules.language;

import org.jspecify.annotations.NullMarked;

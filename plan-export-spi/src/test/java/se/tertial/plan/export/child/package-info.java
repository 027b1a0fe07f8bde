/** What tests run in a Java machine of its own. */
@org.jspecify.annotations.NullMarked
package se.tertial.plan.export.child;

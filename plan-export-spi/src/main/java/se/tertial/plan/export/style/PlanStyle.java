package se.tertial.plan.export.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one house style of generated values: the generated class is hidden behind its interface, collections keep the
 * order they were given in, and nothing but the JDK is used at run time.
 *
 * <p>Kept in the source only, so that no annotation of the generator reaches the modules that use the model.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        from = "copy",
        jdkOnly = true,
        jdk9Collections = false,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        allowedClasspathAnnotations = {Override.class},
        fallbackNullableAnnotation = org.jspecify.annotations.Nullable.class)
public @interface PlanStyle {}

package se.tertial.plan.export.view;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** The house style of generated values, as in the model; kept in the source only. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        from = "copy",
        jdkOnly = true,
        jdk9Collections = false,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        allowedClasspathAnnotations = {Override.class},
        fallbackNullableAnnotation = org.jspecify.annotations.Nullable.class)
@interface ViewStyle {}

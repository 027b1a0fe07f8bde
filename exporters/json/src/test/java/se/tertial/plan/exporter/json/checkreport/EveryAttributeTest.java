package se.tertial.plan.exporter.json.checkreport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.tertial.plan.exporter.json.codec.Codec;
import se.tertial.plan.exporter.json.codec.Field;
import se.tertial.plan.exporter.json.codec.Shape;
import se.tertial.plan.model.identity.SourceSpan;
import se.tertial.plan.rules.Finding;
import se.tertial.plan.rules.check.CheckReport;
import se.tertial.plan.rules.check.Figure;
import se.tertial.plan.rules.check.RuleDescriptor;
import se.tertial.plan.rules.check.RuleRun;
import se.tertial.plan.rules.check.SuppressionUse;

/** Guards that no attribute of a report is forgotten in the file. */
class EveryAttributeTest {

    @Test
    void everyAttributeHasAFieldOfItsName() {
        assertEquals(
                settable(CheckReport.class, CheckReport.Builder.class),
                CheckReportFile.FILE.fields().stream().map(Field::name).collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(settable(Finding.class, Finding.Builder.class), fields(FindingCodecs.FINDING));
        assertEquals(settable(Figure.class, Figure.Builder.class), fields(FindingCodecs.FIGURE));
        assertEquals(components(SourceSpan.class), fields(FindingCodecs.SPAN));
        assertEquals(components(RuleRun.class), fields(RunCodecs.RUN));
        assertEquals(components(SuppressionUse.class), fields(RunCodecs.USE));
    }

    @Test
    void ofARuleOnlyTheParametersAreLeftOut() {
        Set<String> expected = settable(RuleDescriptor.class, RuleDescriptor.Builder.class);
        expected.remove("parameters");
        assertEquals(expected, fields(RunCodecs.DESCRIPTOR));
    }

    private static Set<String> fields(Codec<?> codec) {
        Collection<Shape.Property> properties =
                ((Shape.ObjectOf) codec.shape()).properties().get();
        return properties.stream().map(Shape.Property::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> component.getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a builder can be given: the methods that take one value and have the name of a getter. */
    private static Set<String> settable(Class<?> type, Class<?> builder) {
        Set<String> getters = Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .map(Method::getName)
                .collect(Collectors.toSet());
        return Arrays.stream(builder.getMethods())
                .filter(method -> method.getParameterCount() == 1 && method.getDeclaringClass() != Object.class)
                .map(Method::getName)
                .filter(getters::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

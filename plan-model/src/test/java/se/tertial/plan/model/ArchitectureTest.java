package se.tertial.plan.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How the packages of the model stand to each other, and what of them is public. */
class ArchitectureTest {

    private static final String ROOT = "se.tertial.plan.model";
    /** Each package may use those before it. */
    private static final List<String> LAYERS = List.of(
            "identity", "text", "time", "organisation", "status", "measure", "document", "assignment", "followup");

    private static final JavaClasses MODEL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @ParameterizedTest
    @MethodSource("layers")
    void aPackageUsesOnlyThoseBeforeIt(int layer) {
        String[] above = IntStream.range(layer + 1, LAYERS.size())
                .mapToObj(i -> ROOT + "." + LAYERS.get(i) + "..")
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + LAYERS.get(layer) + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(above)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage(ROOT)
                .allowEmptyShould(false)
                .check(MODEL);
    }

    @Test
    void everyPackageHasItsLayer() {
        Set<String> packages =
                MODEL.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
        packages.removeAll(List.of(ROOT, ROOT + ".style"));

        assertEquals(
                LAYERS.stream().map(layer -> ROOT + "." + layer).collect(Collectors.toCollection(TreeSet::new)),
                packages);
    }

    @Test
    void generatedClassesAreHidden() {
        classes()
                .that()
                .haveSimpleNameStartingWith("Immutable")
                .should()
                .notBePublic()
                .check(MODEL);
    }

    @Test
    void everyPublicTypeCanBeSeenFromOutside() {
        Module model = Portfolio.class.getModule();
        Set<String> exported = MODEL.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toCollection(TreeSet::new));

        // The style is an annotation for the source only.
        exported.remove(ROOT + ".style");
        assertTrue(model.isNamed());
        exported.forEach(name -> assertTrue(model.isExported(name), name));
    }

    @Test
    void theModelNeedsNothingButTheJdk() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(ROOT + "..", "java..", "org.jspecify..", "org.immutables..")
                .check(MODEL);
    }

    static IntStream layers() {
        return IntStream.range(0, LAYERS.size());
    }
}

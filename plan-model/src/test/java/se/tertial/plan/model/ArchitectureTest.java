package se.tertial.plan.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How the packages of the model stand to each other, and what of them is public. */
class ArchitectureTest {

    private static final String ROOT = "se.tertial.plan.model";
    /** Each package may use those before it. */
    private static final List<String> LAYERS = List.of(
            "identity", "text", "time", "organisation", "status", "measure", "document", "assignment", "followup");

    /** Not exported: machinery behind the portfolio. Each of these packages may use those before it. */
    private static final List<String> HIDDEN = List.of("walk", "index", "check", "rewrite", "match", "merge");

    private static final JavaClasses MODEL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @ParameterizedTest
    @MethodSource("layers")
    void aPackageUsesOnlyThoseBeforeIt(int layer) {
        Stream<String> after = packages(LAYERS.subList(layer + 1, LAYERS.size()));

        assertNoUse(
                ROOT + "." + LAYERS.get(layer),
                Stream.of(after, packages(HIDDEN), Stream.of(ROOT)).flatMap(names -> names));
    }

    @ParameterizedTest
    @MethodSource("hidden")
    void aHiddenPackageUsesOnlyThoseBeforeIt(int layer) {
        assertNoUse(ROOT + "." + HIDDEN.get(layer), packages(HIDDEN.subList(layer + 1, HIDDEN.size())));
    }

    private static void assertNoUse(String user, Stream<String> used) {
        noClasses()
                .that()
                .resideInAPackage(user)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(used.toArray(String[]::new))
                .allowEmptyShould(false)
                .check(MODEL);
    }

    @Test
    void everyPackageHasItsPlace() {
        Stream<String> known = Stream.of(exported(), packages(HIDDEN), Stream.of(ROOT + ".style"))
                .flatMap(names -> names);

        assertEquals(sorted(known), sorted(MODEL.stream().map(JavaClass::getPackageName)));
    }

    @Test
    void theRootAndItsLayersAreExportedAndNothingElse() {
        Module model = Portfolio.class.getModule();

        assertTrue(model.isNamed());
        assertEquals(sorted(exported()), sorted(model.getPackages().stream().filter(model::isExported)));
    }

    @Test
    void nothingThatIsPublicNamesATypeThatIsHidden() {
        Set<String> exported = sorted(exported());
        List<JavaCodeUnit> leaks = MODEL.stream()
                .filter(type -> exported.contains(type.getPackageName()))
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(unit -> named(unit).anyMatch(name -> packages(HIDDEN).anyMatch(name::equals)))
                .toList();

        assertEquals(List.of(), leaks);
    }

    private static Stream<String> named(JavaCodeUnit unit) {
        return Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .map(JavaClass::getPackageName);
    }

    private static Stream<String> exported() {
        return Stream.concat(Stream.of(ROOT), packages(LAYERS));
    }

    private static Stream<String> packages(List<String> names) {
        return names.stream().map(name -> ROOT + "." + name);
    }

    private static SortedSet<String> sorted(Stream<String> names) {
        return names.collect(Collectors.toCollection(TreeSet::new));
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

    static IntStream hidden() {
        return IntStream.range(0, HIDDEN.size() - 1);
    }
}

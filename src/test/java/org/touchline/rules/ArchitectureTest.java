package org.touchline.rules;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.util.List;
import java.util.stream.Stream;

/// The architecture of `src/docs/architecture.md`, kept by the program's classes.
///
/// That each kind of rule can fail is tested too, on a few classes that break it on purpose.
final class ArchitectureTest {
    private static final String PROGRAM = "org.touchline";
    private static final String BROKEN = "org.touchline.rules.broken";

    @TestFactory
    Stream<DynamicTest> theProgramKeeps() {
        var classes =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(PROGRAM);
        return Stream.of(
                        PackageRules.of(PROGRAM), LibraryRules.of(PROGRAM), PurityRules.of(PROGRAM))
                .flatMap(List::stream)
                .map(rule -> dynamicTest(rule.getDescription(), () -> rule.check(classes)));
    }

    @TestFactory
    Stream<DynamicTest> brokenClassesAreFoundBy() {
        var classes = new ClassFileImporter().importPackages(BROKEN);
        var packageRules =
                List.of(
                        PackageRules.rowOf("model", BROKEN),
                        PackageRules.everyPackageHasARow(BROKEN),
                        PackageRules.noCycles(BROKEN));
        return Stream.of(packageRules, LibraryRules.of(BROKEN), PurityRules.of(BROKEN))
                .flatMap(List::stream)
                .map(rule -> dynamicTest(rule.getDescription(), () -> assertFinds(rule, classes)));
    }

    private static void assertFinds(ArchRule rule, JavaClasses broken) {
        assertThatThrownBy(() -> rule.check(broken))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("was violated");
    }
}

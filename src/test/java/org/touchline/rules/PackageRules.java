package org.touchline.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which package may know which: the table of `src/docs/architecture.md`, row by row.
final class PackageRules {
    private static final List<Row> TABLE =
            Sources.read(Path.of("src", "docs", "architecture.md"))
                    .lines()
                    .filter(line -> line.startsWith("| `"))
                    .flatMap(Row::parse)
                    .toList();

    private PackageRules() {}

    /// The rules for the packages below `root`.
    static List<ArchRule> of(String root) {
        var rules = TABLE.stream().map(row -> row.rule(root)).collect(Collectors.toList());
        rules.add(everyPackageHasARow(root));
        rules.add(noCycles(root));
        return rules;
    }

    /// The row of one package, as a rule.
    static ArchRule rowOf(String name, String root) {
        return TABLE.stream()
                .filter(row -> row.name.equals(name))
                .findFirst()
                .orElseThrow()
                .rule(root);
    }

    static ArchRule everyPackageHasARow(String root) {
        var known =
                Stream.concat(
                        Stream.of(root), TABLE.stream().map(row -> root + "." + row.name + ".."));
        return classes()
                .should()
                .resideInAnyPackage(known.toArray(String[]::new))
                .because("a new package says in the table of architecture.md what it may know");
    }

    static ArchRule noCycles(String root) {
        return slices().matching(root + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("packages that need each other are one package")
                .allowEmptyShould(true);
    }

    private record Row(String name, List<String> mayKnow, String because) {
        /// A row for each package that the line of the table names in its first cell.
        static Stream<Row> parse(String line) {
            var cells = line.split("\\s*\\|\\s*");
            var mayKnow = List.of(cells[3].split(", "));
            return Stream.of(cells[1].replace("`", "").split(" "))
                    .map(name -> new Row(name, mayKnow, cells[4]));
        }

        ArchRule rule(String root) {
            return classes()
                    .that()
                    .resideInAPackage(root + "." + name + "..")
                    .should()
                    .onlyDependOnClassesThat(areKnown(root))
                    .because(because)
                    .allowEmptyShould(true);
        }

        private DescribedPredicate<JavaClass> areKnown(String root) {
            var known =
                    Stream.concat(Stream.of(name), mayKnow.stream())
                            .map(part -> root + "." + part + "..");
            return JavaClass.Predicates.resideOutsideOfPackage(root + "..")
                    .or(JavaClass.Predicates.resideInAnyPackage(known.toArray(String[]::new)))
                    .as("are its own or in " + String.join(", ", mayKnow));
        }
    }
}

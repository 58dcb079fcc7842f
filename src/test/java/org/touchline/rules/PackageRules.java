package org.touchline.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which package may know which: the table of `src/docs/architecture.md`, row by row.
///
/// Whoever knows the model or a drawing knows `geometry` too, because their fields are made of it.
final class PackageRules {
    private static final List<Row> TABLE =
            rows(
                    """
                    package     | because                                         | may know
                    geometry    | numbers and shapes are the bottom of everything | –
                    files       | a file is replaced whole, whatever is in it     | –
                    model       | a map is plain data                             | geometry
                    command     | an edit is map in, map out                      | model geometry
                    history     | undo keeps maps and knows no screen             | model command
                    drawing     | a picture is plain data, whatever it shows      | geometry
                    text        | one measurer serves every painter               | drawing geometry
                    style       | looks are data, apart from the map              | drawing geometry
                    layout      | the picture follows from the map alone          | model drawing style text geometry
                    paint.fx    | a painter sees the drawing only                 | drawing text geometry
                    paint.pdf   | a painter sees the drawing only                 | drawing text geometry
                    paint.svg   | a painter sees the drawing only                 | drawing text geometry
                    paint.pptx  | a painter sees the drawing only                 | drawing text geometry
                    paint.png   | a painter sees the drawing only                 | drawing text geometry
                    export      | it is the same with and without a window        | layout drawing paint model style text geometry files
                    storage     | the file keeps the map, not its picture         | model geometry files
                    interchange | other formats are maps in other clothes         | model geometry
                    insight     | an analysis reads the map, never its picture    | model geometry
                    library     | the catalogue offers parts of maps              | model geometry
                    editor      | editing is tested without a toolkit             | model command history layout drawing geometry
                    i18n        | words come first: everyone above may want them  | –
                    preferences | settings are the program's, not the map's       | i18n files
                    ui          | other painters than its own are behind export   | geometry model command history drawing text style layout paint.fx \
                                                                                    export storage interchange insight library editor i18n preferences
                    cli         | it runs with no screen                          | model export storage interchange insight library i18n
                    """);

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
                .because(
                        "a new package says in this table and in architecture.md what it may know");
    }

    static ArchRule noCycles(String root) {
        return slices().matching(root + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("packages that need each other are one package")
                .allowEmptyShould(true);
    }

    private static List<Row> rows(String table) {
        return table.lines().skip(1).map(line -> line.split("\\s*\\|\\s*")).map(Row::of).toList();
    }

    private record Row(String name, String because, List<String> mayKnow) {
        static Row of(String... cells) {
            var mayKnow =
                    cells[2].equals("–") ? List.<String>of() : List.of(cells[2].split("\\s+"));
            return new Row(cells[0], cells[1], mayKnow);
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

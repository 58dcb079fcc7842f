package org.touchline.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

import java.util.List;
import java.util.stream.Stream;

/// Which library may be used where, so that each can be replaced in one place.
final class LibraryRules {
    private static final List<Library> TABLE =
            List.of(
                    library(
                            "javafx.. com.sun.javafx.. atlantafx.. org.kordamp.ikonli.javafx..",
                            ". paint.fx ui",
                            "a map is laid out and exported with no screen"),
                    library(
                            "org.controlsfx.. impl.org.controlsfx..",
                            "ui",
                            "the window's controls are the window's"),
                    library(
                            "tools.jackson.. com.fasterxml.jackson..",
                            "storage library preferences",
                            "JSON is how files look, not how maps look"),
                    library(
                            "org.apache.pdfbox org.apache.pdfbox.cos.. org.apache.pdfbox.pdmodel.."
                                    + " org.apache.pdfbox.pdfwriter..",
                            "paint.pdf",
                            "one painter knows PDF"),
                    library(
                            "org.apache.fontbox.. org.apache.pdfbox.io..",
                            "text paint.pdf",
                            "one measurer is the source of all widths"),
                    library(
                            "java.awt.. javax.swing..",
                            "text paint.pdf paint.png",
                            "AWT is a second toolkit: outlines of glyphs and pixels only"),
                    library(
                            "org.apache.poi.. org.apache.xmlbeans.. org.openxmlformats..",
                            "paint.pptx interchange",
                            "office files are written at the border"),
                    library("picocli..", "cli", "arguments are understood in one place"));

    private LibraryRules() {}

    /// The rules for the packages below `root`.
    static List<ArchRule> of(String root) {
        return TABLE.stream().map(library -> library.rule(root)).toList();
    }

    private static Library library(String packages, String homes, String because) {
        return new Library(packages.split(" "), homes.split(" "), because);
    }

    /// @param homes the packages that may use it, as in [PackageRules]; `.` is the root itself
    private record Library(String[] packages, String[] homes, String because) {
        ArchRule rule(String root) {
            return noClasses()
                    .that()
                    .resideOutsideOfPackages(homesBelow(root))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(packages)
                    .because(because)
                    .allowEmptyShould(true);
        }

        private String[] homesBelow(String root) {
            return Stream.of(homes)
                    .map(home -> home.equals(".") ? root : root + "." + home + "..")
                    .toArray(String[]::new);
        }
    }
}

package org.touchline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.util.TreePathScanner;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.lang.model.element.Modifier;

/// Every package tells what it is for, and so does every type that others can use.
final class DocumentationTest {
    @TempDir Path folder;

    @Test
    void everyPackageHasAPackageInfo() {
        assertThat(Sources.under(Sources.MAIN).stream().map(Path::getParent).distinct())
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java")).exists());
    }

    @Test
    void everyPackageAndPublicTypeHasJavadoc() {
        assertThat(undocumented(Sources.under(Sources.MAIN))).isEmpty();
    }

    @Test
    void aTypeThatOthersCanUseIsFoundWhereverItStands() throws IOException {
        var source =
                """
                /// Documented.
                public interface Outer {
                    record Inner() {}
                }
                class Hidden {
                    public static class Deep {}
                }
                """;
        var file = Files.writeString(folder.resolve("Outer.java"), source);
        assertThat(undocumented(List.of(file))).containsExactly("Outer.java: Inner");
    }

    @Test
    void aPackageInfoWithoutJavadocIsFound() throws IOException {
        var file =
                Files.writeString(folder.resolve("package-info.java"), "// Why?\npackage bare;\n");
        assertThat(undocumented(List.of(file))).containsExactly("package-info.java: bare");
    }

    private static List<String> undocumented(List<Path> files) {
        return ParsedFile.parse(files).stream()
                .flatMap(file -> undocumented(file).stream())
                .toList();
    }

    private static List<String> undocumented(ParsedFile file) {
        var found = new ArrayList<String>();
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitPackage(PackageTree declaration, Void nothing) {
                if (file.path().endsWith("package-info.java"))
                    expectJavadoc(declaration.getPackageName());
                return null;
            }

            @Override
            public Void visitClass(ClassTree type, Void nothing) {
                if (!isPublic(type)) return null;
                expectJavadoc(type.getSimpleName());
                return super.visitClass(type, nothing);
            }

            @Override
            public Void visitMethod(MethodTree method, Void nothing) {
                return null;
            }

            private void expectJavadoc(Object name) {
                if (file.trees().getDocComment(getCurrentPath()) == null) {
                    found.add(file.path().getFileName() + ": " + name);
                }
            }

            private boolean isPublic(ClassTree type) {
                var modifiers = type.getModifiers().getFlags();
                return modifiers.contains(Modifier.PUBLIC) || isMemberOfInterface();
            }

            private boolean isMemberOfInterface() {
                return getCurrentPath().getParentPath().getLeaf().getKind() == Kind.INTERFACE;
            }
        }.scan(file.unit(), null);
        return found;
    }
}

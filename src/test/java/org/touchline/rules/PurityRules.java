package org.touchline.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;

import java.util.List;
import java.util.regex.Pattern;

/// What a pure package never asks for: the same arguments give the same answer, on every machine.
final class PurityRules {
    private static final List<String> PURE =
            List.of(
                    "model", "command", "history", "drawing", "style", "layout", "editor",
                    "insight");

    /// Patterns over the full name of what is called, such as `java.time.Instant.now()`.
    private static final List<Surroundings> TABLE =
            List.of(
                    new Surroundings(
                            "the clock",
                            "history is given the time, so that merging and autosave are tested"
                                    + " without waiting",
                            """
                            java\\.time\\..*\\.now\\((?!java\\.time\\.Clock).*
                            java\\.time\\.Clock\\.(system|tick).*
                            java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)
                            java\\.util\\.(Date\\.<init>\\(\\)|Calendar\\.getInstance.*)
                            """),
                    new Surroundings(
                            "the default locale",
                            "a map looks the same in every country; words come in as an argument",
                            """
                            java\\.util\\.Locale\\.getDefault.*
                            java\\.lang\\.String\\.to(Lower|Upper)Case\\(\\)
                            java\\.lang\\.String\\.(format|formatted)\\((?!java\\.util\\.Locale).*
                            java\\.text\\.(\\w+Format|Collator|BreakIterator)\\.(<init>|get\\w*Instance)\\((?!.*Locale).*
                            java\\.time\\.format\\.DateTimeFormatter\\.of(Pattern|Localized)\\w*\\((?!.*Locale).*
                            java\\.util\\.ResourceBundle\\.getBundle\\((?!.*Locale).*
                            """),
                    new Surroundings(
                            "chance",
                            "the next free id is computed from the map, so that a command can be"
                                    + " repeated",
                            """
                            java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom)\\..*
                            java\\.util\\.random\\..*
                            java\\.util\\.UUID\\.randomUUID\\(\\)
                            java\\.security\\.SecureRandom\\..*
                            java\\.lang\\.Math\\.random\\(\\)
                            """),
                    new Surroundings(
                            "the environment",
                            "what a map looks like does not depend on who runs the program",
                            """
                            java\\.lang\\.System\\.(getenv|getProperty|getProperties|lineSeparator)\\(.*
                            java\\.lang\\.(Integer\\.getInteger|Long\\.getLong|Boolean\\.getBoolean)\\(.*
                            """),
                    new Surroundings(
                            "a file",
                            "files are read and written at the edge, where an error can be told to"
                                    + " the user",
                            """
                            java\\.io\\.(File|RandomAccessFile).*
                            java\\.nio\\.(file|channels)\\..*
                            java\\.net\\..*
                            java\\.lang\\.(Class|ClassLoader|Module)\\.getResource.*
                            """));

    private PurityRules() {}

    /// The rules for the packages below `root`.
    static List<ArchRule> of(String root) {
        var pure = PURE.stream().map(name -> root + "." + name + "..").toArray(String[]::new);
        return TABLE.stream().map(surroundings -> surroundings.rule(pure)).toList();
    }

    private record Surroundings(String name, String because, String calls) {
        ArchRule rule(String... pure) {
            return noClasses()
                    .that()
                    .resideInAnyPackage(pure)
                    .should()
                    .accessTargetWhere(
                            isOneOf(Pattern.compile(String.join("|", calls.lines().toList()))))
                    .because(because)
                    .allowEmptyShould(true);
        }

        private DescribedPredicate<JavaAccess<?>> isOneOf(Pattern pattern) {
            return DescribedPredicate.describe(
                    "it asks for " + name,
                    access -> pattern.matcher(access.getTarget().getFullName()).matches());
        }
    }
}

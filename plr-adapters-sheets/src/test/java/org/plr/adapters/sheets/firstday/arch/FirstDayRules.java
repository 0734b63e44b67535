package org.plr.adapters.sheets.firstday.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plr.adapters.sheets.firstday.arch.planted.Wrong;

/** What the import of an earlier tracker never does, each rule shown a class that breaks it. */
class FirstDayRules {
    private static final JavaClasses PACKAGE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.plr.adapters.sheets.firstday");

    private static final JavaClasses PLANTED =
            new ClassFileImporter().importPackages("org.plr.adapters.sheets.firstday.arch.planted");

    private static final Set<String> AMBIENT =
            Set.of("Locale.getDefault", "TimeZone.getDefault", "ZoneId.systemDefault");

    /** What stands in a cell may be a name: it is told in the report alone, so there is no logger either. */
    @Test
    void it_knows_workbooks_csv_json_and_the_facade_of_the_core_and_neither_disk_nor_logger() {
        holds(
                classes()
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                "java.io",
                                "java.lang..",
                                "java.math",
                                "java.nio",
                                "java.nio.charset",
                                "java.security",
                                "java.time..",
                                "java.util..",
                                "org.apache.commons.csv",
                                "org.jspecify..",
                                "org.plr.workbook",
                                "tools.jackson.core..",
                                "org.plr.adapters.sheets.firstday..",
                                "org.plr.core",
                                "org.plr.core.cases",
                                "org.plr.core.clause",
                                "org.plr.core.firstday",
                                "org.plr.core.framework",
                                "org.plr.core.people",
                                "org.plr.core.review"),
                Wrong.ToPoi.class,
                Wrong.ToTheTwins.class,
                Wrong.ToTheDisk.class,
                Wrong.Logs.class);
    }

    @Test
    void json_has_one_place() {
        holds(
                noClasses()
                        .that()
                        .doNotHaveSimpleName("Json")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("tools.jackson.."),
                Wrong.ToJson.class);
    }

    @Test
    void time_zone_and_language_are_given_and_nothing_is_printed() {
        holds(
                noClasses().should().accessTargetWhere(describe("the target is ambient", FirstDayRules::isAmbient)),
                Wrong.Today.class,
                Wrong.Language.class,
                Wrong.Prints.class);
    }

    private static boolean isAmbient(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        String owner = target.getOwner().getSimpleName();
        return AMBIENT.contains(owner + "." + target.getName())
                || owner.equals("System")
                        && Set.of("out", "err", "currentTimeMillis").contains(target.getName())
                || target.getOwner().getPackageName().startsWith("java.time")
                        && Stream.of("now", "system", "tick").anyMatch(target.getName()::startsWith);
    }

    /** Fails where the rule is blind to one of the planted classes, and where the package breaks it. */
    private static void holds(ArchRule rule, Class<?>... planted) {
        String found =
                String.join("\n", rule.evaluate(PLANTED).getFailureReport().getDetails());
        for (Class<?> each : planted) {
            assertTrue(
                    Pattern.compile(Pattern.quote(each.getName()) + "[.>]")
                            .matcher(found)
                            .find(),
                    () -> "This rule is blind to " + each.getName() + ": " + rule.getDescription());
        }
        rule.check(PACKAGE);
    }
}

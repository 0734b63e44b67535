package org.plr.adapters.mosaic.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.sql.DriverManager;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plr.adapters.mosaic.arch.planted.AsksTheClock;
import org.plr.adapters.mosaic.arch.planted.HoldsATwin;
import org.plr.adapters.mosaic.arch.planted.KnowsTheStore;
import org.plr.adapters.mosaic.arch.planted.Writes;
import org.plr.adapters.mosaic.arch.planted.one.Circle;

/** What this module may know and do. Each rule is shown a class that breaks it. */
class CaseRules {
    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.plr.adapters.mosaic");

    private static final JavaClasses PLANTED =
            new ClassFileImporter().importPackages("org.plr.adapters.mosaic.arch.planted");

    /** What adapters may see of the core; of the rest, not even what it exports. */
    private static final Set<String> OF_CORE = Set.of("spi", "cases", "people", "journal", "clause");

    @Test
    void of_the_core_ports_and_values_alone_are_seen() {
        holds(
                noClasses()
                        .should()
                        .dependOnClassesThat(is("of the core and neither port nor value", CaseRules::isKept)),
                HoldsATwin.class);
    }

    @Test
    void no_other_adapter_is_seen() {
        holds(
                noClasses().should().dependOnClassesThat(is("of another adapter", type -> {
                    String name = type.getPackageName();
                    return name.startsWith("org.plr.adapters.") && !name.startsWith("org.plr.adapters.mosaic");
                })),
                KnowsTheStore.class);
    }

    @Test
    void time_and_chance_are_given() {
        holds(
                noClasses().should().accessTargetWhere(describe("the target is ambient", CaseRules::isAmbient)),
                AsksTheClock.Today.class,
                AsksTheClock.Reference.class,
                AsksTheClock.Zone.class,
                AsksTheClock.Nanoseconds.class);
    }

    @Test
    void no_database_is_opened_by_url_and_none_is_changed() {
        holds(
                noClasses()
                        .that()
                        .resideInAnyPackage("..mosaic.table..", "..mosaic.council..", "..arch.planted..")
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(DriverManager.class)
                        .orShould()
                        .accessTargetWhere(describe("the target changes a database or a file", CaseRules::changes)),
                Writes.ByUrl.class,
                Writes.ByStatement.class,
                Writes.IntoAFile.class);
    }

    @Test
    void packages_do_not_go_round_in_circles() {
        holds(slices().matching("org.plr.adapters.mosaic.(**)").should().beFreeOfCycles(), Circle.class);
    }

    private static DescribedPredicate<JavaClass> is(String what, java.util.function.Predicate<JavaClass> test) {
        return describe(what, test);
    }

    private static boolean isKept(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith("org.plr.core")
                && OF_CORE.stream().noneMatch(room -> name.equals("org.plr.core." + room));
    }

    /** Of every access, references such as {@code LocalDate::now} included. */
    private static boolean isAmbient(JavaAccess<?> access) {
        String owner = access.getTarget().getOwner().getName();
        String name = access.getTarget().getName();
        boolean clock = owner.equals("java.lang.System") && (name.endsWith("Millis") || name.equals("nanoTime"));
        boolean time = owner.startsWith("java.time.") && (name.equals("now") || name.startsWith("system"));
        return clock || time || owner.startsWith("java.util.Random") || owner.equals("java.util.UUID");
    }

    private static boolean changes(JavaAccess<?> access) {
        String owner = access.getTarget().getOwner().getName();
        String name = access.getTarget().getName();
        boolean database = owner.startsWith("java.sql.")
                && (name.startsWith("executeUpdate") || name.equals("execute") || name.equals("commit"));
        boolean file = owner.equals("java.nio.file.Files")
                && (name.startsWith("write")
                        || name.startsWith("create")
                        || name.startsWith("delete")
                        || name.equals("newOutputStream")
                        || name.equals("move")
                        || name.equals("copy"));
        return database || file;
    }

    /** Fails where the rule is blind to one of the planted classes, and where the module breaks it. */
    private static void holds(ArchRule rule, Class<?>... planted) {
        String found = rule.evaluate(PLANTED).getFailureReport().toString();
        for (Class<?> each : planted) {
            assertTrue(found.contains(each.getName()), () -> "This rule is blind to " + each.getName());
        }
        rule.check(MODULE);
    }
}

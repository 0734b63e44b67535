package org.plr.adapters.jdbc.arch;

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
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.sql.DriverManager;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.plr.adapters.jdbc.arch.planted.Ambient;
import org.plr.adapters.jdbc.arch.planted.Deserializes;
import org.plr.adapters.jdbc.arch.planted.KnowsSqlite;
import org.plr.adapters.jdbc.arch.planted.OpensUrls;
import org.plr.adapters.jdbc.arch.planted.SeesInternals;
import org.plr.adapters.jdbc.arch.planted.StartsThread;

/** What the stores may know and do. Each rule is shown a class that breaks it. */
class AdapterRules {
    private static final JavaClasses STORES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.plr.adapters.jdbc");

    private static final JavaClasses PLANTED =
            new ClassFileImporter().importPackages("org.plr.adapters.jdbc.arch.planted");

    @Test
    void stores_see_the_ports_and_values_of_the_core_and_no_more() {
        holds(
                classes()
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                "java..",
                                "javax.sql..",
                                "org.jspecify..",
                                "org.slf4j..",
                                "org.sqlite..",
                                "org.plr.adapters.jdbc",
                                "org.plr.core.spi",
                                "org.plr.core.journal",
                                "org.plr.core.people",
                                "org.plr.core.clause"),
                SeesInternals.class);
    }

    /** A host with PostgreSQL alone may leave the driver of SQLite out. */
    @Test
    void only_the_file_sees_the_driver_of_sqlite() {
        holds(
                noClasses()
                        .that()
                        .doNotHaveSimpleName("SqliteFile")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.sqlite.."),
                KnowsSqlite.class);
    }

    @Test
    void no_url_is_opened() {
        holds(noClasses().should().dependOnClassesThat().areAssignableTo(DriverManager.class), OpensUrls.class);
    }

    @Test
    void nothing_is_read_or_written_by_java_serialization() {
        holds(
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(ObjectInput.class)
                        .orShould()
                        .dependOnClassesThat()
                        .areAssignableTo(ObjectOutput.class),
                Deserializes.class);
    }

    @Test
    void time_and_chance_are_given() {
        holds(
                noClasses().should().accessTargetWhere(describe("the target is ambient", AdapterRules::isAmbient)),
                Ambient.Now.class,
                Ambient.Reference.class,
                Ambient.Milliseconds.class,
                Ambient.Chance.class);
    }

    @Test
    void no_thread_is_started() {
        holds(
                noClasses()
                        .should()
                        .accessTargetWhere(describe("the target starts a thread", AdapterRules::startsThread)),
                StartsThread.ByItself.class,
                StartsThread.ByPool.class);
    }

    /** Of every access, references such as {@code Instant::now} included. */
    private static boolean isAmbient(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        String name = target.getName();
        boolean system = target.getOwner().isEquivalentTo(System.class)
                && (name.equals("currentTimeMillis") || name.equals("nanoTime"));
        boolean time = target.getOwner().getPackageName().startsWith("java.time")
                && (name.equals("now") || name.startsWith("system") || name.startsWith("tick"));
        return system || time || target.getOwner().isAssignableTo(RandomGenerator.class);
    }

    private static boolean startsThread(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        boolean made = target.getOwner().isAssignableTo(Thread.class)
                && (target.getName().equals("<init>") || target.getName().equals("start"));
        return made
                || target.getOwner().isAssignableTo(Executor.class)
                || target.getOwner().isEquivalentTo(Executors.class);
    }

    /** Fails where the rule is blind to one of the planted classes, and where a store breaks it. */
    private static void holds(ArchRule rule, Class<?>... planted) {
        String found =
                String.join("\n", rule.evaluate(PLANTED).getFailureReport().getDetails());
        for (Class<?> each : planted) {
            assertTrue(
                    found.contains("<" + each.getName()),
                    () -> "This rule is blind to " + each.getName() + ": " + rule.getDescription());
        }
        rule.check(STORES);
    }
}

package org.plr.examples.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plr.core.Plr;
import org.plr.examples.Main;
import org.plr.examples.arch.planted.Ambient;
import org.plr.examples.arch.planted.KnowsInternals;
import org.plr.examples.arch.planted.SmallImpl;
import org.plr.examples.arch.planted.adapters.here.KnowsNeighbour;
import org.plr.examples.arch.planted.adapters.there.KnowsTwins;

/** How the modules around the core behave. An adapter is under these rules from the day on which this module knows it. */
class ModuleRules {
    private static final JavaClasses MODULES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.plr.adapters", "org.plr.testkit", "org.plr.examples");

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("org.plr.examples.arch.planted");

    private static final Set<String> AMBIENT = Set.of("System.currentTimeMillis", "Math.random", "UUID.randomUUID");

    @Test
    void all_see_of_the_core_what_it_exports_and_no_more() throws URISyntaxException {
        Set<String> exported = exported();
        holds(
                noClasses()
                        .should()
                        .dependOnClassesThat(describe(
                                "the core keeps for itself",
                                type -> isOfCore(type) && !exported.contains(type.getPackageName()))),
                KnowsInternals.ByType.class,
                KnowsInternals.ByReference.class);
    }

    @Test
    void adapters_never_see_each_other() {
        holds(slices().matching("org.plr..adapters.(*)..").should().notDependOnEachOther(), KnowsNeighbour.class);
    }

    @Test
    void adapters_see_neither_the_twins_in_memory_nor_the_codec() {
        holds(
                noClasses()
                        .that()
                        .resideInAPackage("org.plr..adapters..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.plr.core.memory..", "org.plr.core.json.."),
                KnowsTwins.class);
    }

    /** The clock is taken once, where the process of the runner begins; files that are being written get names by chance. */
    @Test
    void time_and_chance_are_given() {
        holds(
                noClasses()
                        .that()
                        .doNotHaveFullyQualifiedName(Main.class.getName())
                        .and()
                        .doNotHaveFullyQualifiedName("org.plr.adapters.mosaic.filing.Folder")
                        .should()
                        .accessTargetWhere(describe("the target is ambient", ModuleRules::isAmbient)),
                Ambient.Now.class,
                Ambient.Chance.class,
                Ambient.Seedless.class);
    }

    @Test
    void names_are_the_framework_s_words() {
        holds(
                classes()
                        .should()
                        .haveNameNotMatching(".*(Impl|Utils?|Helpers?|Services?|Managers?|Dto|DTO|Base)(\\$.*)?"),
                SmallImpl.class);
    }

    /** Fails where the rule is blind to one of the planted classes, and where a module breaks it. */
    private static void holds(ArchRule rule, Class<?>... planted) {
        String found =
                String.join("\n", rule.evaluate(PLANTED).getFailureReport().getDetails());
        for (Class<?> each : planted) {
            assertTrue(
                    found.contains("<" + each.getName()),
                    () -> "This rule is blind to " + each.getName() + ": " + rule.getDescription());
        }
        rule.allowEmptyShould(true).check(MODULES);
    }

    private static Set<String> exported() throws URISyntaxException {
        Path core = Path.of(
                Plr.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        return ModuleFinder.of(core).findAll().stream()
                .flatMap(module -> module.descriptor().exports().stream())
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }

    private static boolean isOfCore(JavaClass type) {
        return type.getPackageName().startsWith("org.plr.core");
    }

    /** Of every access, references such as {@code Instant::now} included. */
    private static boolean isAmbient(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        String name = target.getName();
        return AMBIENT.contains(target.getOwner().getSimpleName() + "." + name)
                || (target.getOwner().isAssignableTo(Random.class)
                        && target.getFullName().endsWith(".<init>()"))
                || (target.getOwner().getPackageName().startsWith("java.time")
                        && Stream.of("now", "system", "tick").anyMatch(name::startsWith));
    }
}

package org.plr.adapters.html.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plr.adapters.html.arch.planted.Ambient;
import org.plr.adapters.html.arch.planted.Strays;

/** What this module never does, each rule shown a class that breaks it. */
class HtmlRules {
    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.plr.adapters.html");

    private static final JavaClasses PLANTED =
            new ClassFileImporter().importPackages("org.plr.adapters.html.arch.planted");

    private static final Set<String> AMBIENT = Set.of(
            "System.currentTimeMillis",
            "UUID.randomUUID",
            "Math.random",
            "Locale.getDefault",
            "TimeZone.getDefault",
            "ZoneId.systemDefault");

    @Test
    void it_knows_the_core_its_own_libraries_and_neither_network_nor_disk() {
        holds(
                classes()
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                "java.io",
                                "java.lang..",
                                "java.nio.charset",
                                "java.time..",
                                "java.util..",
                                "javax.xml..",
                                "org.w3c.dom..",
                                "org.xml.sax..",
                                "com.openhtmltopdf..",
                                "org.apache.pdfbox.pdmodel..",
                                "org.jspecify..",
                                "org.slf4j",
                                "org.plr.adapters.html..",
                                "org.plr.core",
                                "org.plr.core.clause",
                                "org.plr.core.concern",
                                "org.plr.core.framework",
                                "org.plr.core.journal",
                                "org.plr.core.moderation",
                                "org.plr.core.people",
                                "org.plr.core.reference",
                                "org.plr.core.review"),
                Strays.ToOtherLibraries.class,
                Strays.ToTheTwins.class,
                Strays.ToTheNetwork.class,
                Strays.ToTheDisk.class);
    }

    @Test
    void pdf_has_one_place() {
        holds(
                noClasses()
                        .that(describe(
                                "are neither Pdf, Undated nor Quiet",
                                type -> !type.getName().matches("org\\.plr\\.adapters\\.html\\.(Pdf|Undated|Quiet)")))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox.."),
                Strays.ToPdf.class);
    }

    @Test
    void time_zone_language_and_chance_are_given_and_nothing_is_printed() {
        holds(
                noClasses().should().accessTargetWhere(describe("the target is ambient", HtmlRules::isAmbient)),
                Ambient.Now.class,
                Ambient.OldNow.class,
                Ambient.Zone.class,
                Ambient.Chance.class,
                Ambient.Language.class,
                Ambient.Prints.class);
    }

    @Test
    void public_signatures_show_types_of_java_of_the_core_and_of_this_module_alone() {
        holds(
                classes()
                        .that(describe(
                                "can be seen", type -> type.getModifiers().contains(JavaModifier.PUBLIC)))
                        .should(showNothingForeign()),
                Strays.Shows.class);
    }

    private static ArchCondition<JavaClass> showNothingForeign() {
        return new ArchCondition<>("show nothing foreign") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMembers().stream()
                        .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC))
                        .forEach(member -> tell(member, events));
            }
        };
    }

    private static void tell(JavaMember member, ConditionEvents events) {
        member.getAllInvolvedRawTypes().stream()
                .filter(HtmlRules::isForeign)
                .forEach(foreign -> events.add(violated(member, member.getDescription() + " shows " + foreign)));
    }

    private static boolean isForeign(JavaClass type) {
        JavaClass base = type.getBaseComponentType();
        return !base.isPrimitive()
                && Stream.of("java.", "org.plr.core", "org.plr.adapters.html")
                        .noneMatch(known -> base.getPackageName().startsWith(known));
    }

    /** A calendar is asked for in a given zone, and its time is set at once. */
    private static boolean isAmbient(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        String name = target.getName();
        String owner = target.getOwner().getSimpleName();
        return AMBIENT.contains(owner + "." + name)
                || target.getFullName().equals("java.util.Calendar.getInstance()")
                || owner.equals("System") && Set.of("out", "err").contains(name)
                || target.getOwner().getPackageName().startsWith("java.time")
                        && Stream.of("now", "system", "tick").anyMatch(name::startsWith);
    }

    /** Fails where the rule is blind to one of the planted classes, and where the module breaks it. */
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
        rule.check(MODULE);
    }
}

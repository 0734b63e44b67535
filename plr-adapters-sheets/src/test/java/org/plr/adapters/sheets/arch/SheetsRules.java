package org.plr.adapters.sheets.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.ThrowsDeclaration;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plr.adapters.sheets.arch.planted.Ambient;
import org.plr.adapters.sheets.arch.planted.Prints;
import org.plr.adapters.sheets.arch.planted.Shows;
import org.plr.adapters.sheets.arch.planted.Strays;

/** What this module never does, each rule shown a class that breaks it. */
class SheetsRules {
    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.plr.adapters.sheets")
            .that(describe("are of the trackers", type -> type.getPackageName().equals("org.plr.adapters.sheets")));

    private static final JavaClasses PLANTED =
            new ClassFileImporter().importPackages("org.plr.adapters.sheets.arch.planted");

    private static final Set<String> AMBIENT = Set.of(
            "System.currentTimeMillis", "UUID.randomUUID", "Math.random", "Locale.getDefault", "TimeZone.getDefault");

    /** No POI outside tests, no other adapter, and of the core its facades and values alone. */
    @Test
    void it_knows_workbooks_and_the_facades_and_values_of_the_core_alone() {
        holds(
                classes()
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                "java..",
                                "org.jspecify..",
                                "org.plr.workbook",
                                "org.plr.adapters.sheets",
                                "org.plr.core",
                                "org.plr.core.clause",
                                "org.plr.core.concern",
                                "org.plr.core.duty",
                                "org.plr.core.framework",
                                "org.plr.core.journal",
                                "org.plr.core.people",
                                "org.plr.core.review",
                                "org.plr.core.spi",
                                "org.plr.core.tracker"),
                Strays.ToPoi.class,
                Strays.ToTheParser.class,
                Strays.ToTheTwins.class,
                Strays.BehindTheFacade.class);
    }

    @Test
    void time_zone_language_and_chance_are_given() {
        holds(
                noClasses().should().accessTargetWhere(describe("the target is ambient", SheetsRules::isAmbient)),
                Ambient.Now.class,
                Ambient.Today.class,
                Ambient.Zone.class,
                Ambient.Chance.class,
                Ambient.Language.class);
    }

    /** What stands in a workbook may be a name: it is told to whoever handed it in, in the report, and to nobody else. */
    @Test
    void nothing_is_printed_or_logged() {
        holds(
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("java.util.logging..", "org.slf4j..")
                        .orShould()
                        .accessTargetWhere(describe("the target is the console", SheetsRules::isConsole)),
                Prints.Out.class,
                Prints.Trace.class,
                Prints.OldLogger.class,
                Prints.NewLogger.class);
    }

    @Test
    void public_signatures_show_types_of_java_of_the_core_and_of_this_module_alone() {
        holds(
                classes()
                        .that(describe(
                                "can be seen", type -> type.getModifiers().contains(JavaModifier.PUBLIC)))
                        .should(showNothingForeign()),
                Shows.Parameter.class,
                Shows.Result.class,
                Shows.Thrown.class);
    }

    private static ArchCondition<JavaClass> showNothingForeign() {
        return new ArchCondition<>("show nothing foreign") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaMember member : type.getMembers()) {
                    if (member.getModifiers().contains(JavaModifier.PUBLIC)) {
                        shown(member)
                                .filter(SheetsRules::isForeign)
                                .forEach(foreign ->
                                        events.add(violated(member, member.getDescription() + " shows " + foreign)));
                    }
                }
            }
        };
    }

    private static Stream<JavaClass> shown(JavaMember member) {
        Stream<JavaClass> thrown = member instanceof JavaCodeUnit code
                ? code.getThrowsClause().stream().map(ThrowsDeclaration::getRawType)
                : Stream.of();
        return Stream.concat(member.getAllInvolvedRawTypes().stream(), thrown);
    }

    private static boolean isForeign(JavaClass type) {
        JavaClass base = type.getBaseComponentType();
        return !base.isPrimitive()
                && !base.getPackageName().startsWith("java.")
                && !base.getPackageName().startsWith("org.plr.core")
                && !base.getPackageName().equals("org.plr.adapters.sheets");
    }

    private static boolean isAmbient(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        String name = target.getName();
        return AMBIENT.contains(target.getOwner().getSimpleName() + "." + name)
                || (target.getOwner().getPackageName().startsWith("java.time")
                        && Stream.of("now", "system", "tick").anyMatch(name::startsWith));
    }

    private static boolean isConsole(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        String name = target.getOwner().getSimpleName() + "." + target.getName();
        return name.equals("System.out")
                || name.equals("System.err")
                || target.getName().equals("printStackTrace");
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

package org.plr.workbook.arch;

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
import org.plr.workbook.arch.planted.Ambient;
import org.plr.workbook.arch.planted.Strays;

/** What this module never does, each rule shown a class that breaks it. */
class WorkbookRules {
    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.plr.workbook");

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("org.plr.workbook.arch.planted");

    private static final Set<String> AMBIENT = Set.of(
            "System.currentTimeMillis", "UUID.randomUUID", "Math.random", "Locale.getDefault", "TimeZone.getDefault");

    @Test
    void it_knows_java_and_its_parser_and_nothing_of_reviews() {
        holds(
                classes()
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                "java..",
                                "javax.xml.stream",
                                "com.fasterxml.aalto.stax",
                                "org.codehaus.stax2",
                                "org.jspecify..",
                                "org.plr.workbook"),
                Strays.ToOtherLibraries.class,
                Strays.ToTests.class);
    }

    @Test
    void the_parser_is_known_in_one_place_which_bounds_it() {
        holds(
                noClasses()
                        .that()
                        .doNotHaveSimpleName("XmlPart")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("com.fasterxml..", "org.codehaus..", "javax.xml.."),
                Strays.ToTheParser.class,
                Strays.ToAnotherParser.class);
    }

    /** Two readers of one archive may see two things: what is checked would not be what is read. */
    @Test
    void no_other_reader_of_archives_is_used() {
        holds(
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching("java\\.util\\.zip\\.(ZipFile|ZipInputStream)|java\\.util\\.jar\\..*"),
                Strays.ToAnotherArchive.class);
    }

    @Test
    void no_object_is_read_from_bytes() {
        holds(
                noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.io.ObjectInputStream"),
                Strays.ToObjects.class);
    }

    @Test
    void time_zone_language_and_chance_are_given() {
        holds(
                noClasses().should().accessTargetWhere(describe("the target is ambient", WorkbookRules::isAmbient)),
                Ambient.Now.class,
                Ambient.Zone.class,
                Ambient.Chance.class,
                Ambient.Language.class);
    }

    @Test
    void public_signatures_show_types_of_java_and_of_this_module_alone() {
        holds(
                classes().that(describe("can be seen", WorkbookRules::isSeen)).should(showNothingForeign()),
                Strays.Shows.class);
    }

    private static ArchCondition<JavaClass> showNothingForeign() {
        return new ArchCondition<>("show nothing foreign") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaMember member : type.getMembers()) {
                    if (member.getModifiers().contains(JavaModifier.PUBLIC)) {
                        member.getAllInvolvedRawTypes().stream()
                                .filter(WorkbookRules::isForeign)
                                .forEach(foreign ->
                                        events.add(violated(member, member.getDescription() + " shows " + foreign)));
                    }
                }
            }
        };
    }

    private static boolean isForeign(JavaClass type) {
        JavaClass base = type.getBaseComponentType();
        return !base.isPrimitive()
                && !base.getPackageName().startsWith("java.")
                && !base.getPackageName().equals("org.plr.workbook");
    }

    private static boolean isSeen(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static boolean isAmbient(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        String name = target.getName();
        return AMBIENT.contains(target.getOwner().getSimpleName() + "." + name)
                || (target.getOwner().getPackageName().startsWith("java.time")
                        && Stream.of("now", "system", "tick").anyMatch(name::startsWith));
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

package org.plr.adapters.mosaic.filing.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.io.ObjectInput;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.TrustManager;
import org.junit.jupiter.api.Test;
import org.plr.adapters.mosaic.filing.arch.planted.Astray;

/** What filing never does, each rule shown a class that breaks it. */
class FilingRules {
    private static final JavaClasses ROOM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.plr.adapters.mosaic.filing");

    private static final JavaClasses PLANTED =
            new ClassFileImporter().importPackages("org.plr.adapters.mosaic.filing.arch.planted");

    @Test
    void it_knows_the_ports_and_its_own_libraries_alone() {
        holds(
                classes()
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                "java..",
                                "javax.net.ssl",
                                "dev.failsafe..",
                                "org.jspecify..",
                                "org.slf4j",
                                "tools.jackson.core..",
                                "org.plr.adapters.mosaic.filing",
                                "org.plr.core.cases",
                                "org.plr.core.journal",
                                "org.plr.core.people",
                                "org.plr.core.spi"),
                Astray.ToOtherLibraries.class,
                Astray.ToTheTwins.class);
    }

    @Test
    void http_files_and_addresses_have_one_place_each() {
        holds(
                noClasses()
                        .that(describe("are neither gateway nor body", type -> !isOf(type, "Gateway", "Capped")))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("java.net.http.."),
                Astray.ToHttp.class);
        holds(
                noClasses()
                        .that(describe("are no folder", type -> !isOf(type, "Folder")))
                        .should()
                        .accessTargetWhere(
                                target(target -> target.getOwner().getName().equals("java.nio.file.Files"))),
                Astray.ToFiles.class);
        holds(
                noClasses()
                        .that(describe("are no settings", type -> !isOf(type, "GatewaySettings")))
                        .should()
                        .accessTargetWhere(
                                target(target -> target.getOwner().getName().equals("java.net.URI")
                                        && (target.getName().equals("create")
                                                || target.getName().equals("resolve")
                                                || target.getName().equals("<init>")))),
                Astray.ToAnAddress.class);
    }

    @Test
    void nothing_is_unpacked_or_read_by_java_serialization() {
        holds(
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("java.util.zip..")
                        .orShould()
                        .dependOnClassesThat()
                        .areAssignableTo(ObjectInput.class),
                Astray.Unpacks.class,
                Astray.Serializes.class);
    }

    @Test
    void nothing_decides_by_itself_whom_it_trusts() {
        holds(
                noClasses()
                        .should()
                        .beAssignableTo(TrustManager.class)
                        .orShould()
                        .beAssignableTo(HostnameVerifier.class),
                Astray.TrustsAll.class);
    }

    @Test
    void time_is_given_and_nothing_is_printed() {
        holds(
                noClasses()
                        .should()
                        .accessTargetWhere(target(
                                target -> target.getOwner().getPackageName().startsWith("java.time")
                                        && Stream.of("now", "system", "tick").anyMatch(target.getName()::startsWith))),
                Astray.Now.class);
        holds(
                noClasses()
                        .should()
                        .accessTargetWhere(
                                target(target -> target.getOwner().getName().equals("java.lang.System")
                                        && (target.getName().equals("out")
                                                || target.getName().equals("err")))),
                Astray.Prints.class);
    }

    /** Its message could hold what a gateway said, and its cause what was sent. */
    @Test
    void no_exception_is_given_to_a_log() {
        holds(
                noClasses()
                        .should()
                        .accessTargetWhere(target(
                                target -> target.getOwner().getPackageName().equals("org.slf4j")
                                        && target.getFullName().contains("java.lang.Throwable"))),
                Astray.LogsAThrowable.class);
    }

    @Test
    void public_signatures_show_types_of_java_and_of_the_core_and_of_this_room_alone() {
        holds(
                classes()
                        .that(describe(
                                "can be seen", type -> type.getModifiers().contains(JavaModifier.PUBLIC)))
                        .should(showNothingForeign()),
                Astray.Shows.class);
    }

    private static ArchCondition<JavaClass> showNothingForeign() {
        return new ArchCondition<>("show nothing foreign") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaMember member : type.getMembers()) {
                    if (member instanceof JavaCodeUnit && member.getModifiers().contains(JavaModifier.PUBLIC)) {
                        member.getAllInvolvedRawTypes().stream()
                                .filter(FilingRules::isForeign)
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
                && !base.getName().equals("javax.net.ssl.SSLContext")
                && !base.getPackageName().startsWith("org.plr.core")
                && !base.getPackageName().equals("org.plr.adapters.mosaic.filing");
    }

    private static boolean isOf(JavaClass type, String... names) {
        return Arrays.stream(names)
                .map("org.plr.adapters.mosaic.filing."::concat)
                .anyMatch(name -> type.getName().equals(name) || type.getName().startsWith(name + "$"));
    }

    private static DescribedPredicate<JavaAccess<?>> target(Predicate<AccessTarget> is) {
        return describe("the target is one of these", access -> is.test(access.getTarget()));
    }

    /** Fails where the rule is blind to one of the planted classes, and where the room breaks it. */
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
        rule.check(ROOM);
    }
}

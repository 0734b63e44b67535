package org.plr.adapters.mail.arch;

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
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.TrustManager;
import org.junit.jupiter.api.Test;
import org.plr.adapters.mail.arch.planted.Ambient;
import org.plr.adapters.mail.arch.planted.Careless;
import org.plr.adapters.mail.arch.planted.Prints;
import org.plr.adapters.mail.arch.planted.Shows;
import org.plr.adapters.mail.arch.planted.Strays;
import org.plr.adapters.mail.arch.planted.TrustsAll;

/** What this module never does, each rule shown a class that breaks it. */
class MailRules {
    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.plr.adapters.mail");

    private static final JavaClasses PLANTED =
            new ClassFileImporter().importPackages("org.plr.adapters.mail.arch.planted");

    private static final Set<String> AMBIENT = Set.of(
            "System.currentTimeMillis", "UUID.randomUUID", "Math.random", "Locale.getDefault", "TimeZone.getDefault");

    private static final Set<String> CARELESS = Set.of(
            "saveChanges", "setHeader", "addHeader", "setSubject", "setText", "setContent", "setFileName", "setDebug");

    @Test
    void it_knows_the_ports_and_its_own_libraries_alone() {
        holds(
                classes()
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                "java..",
                                "javax.crypto..",
                                "javax.net.ssl",
                                "jakarta.mail..",
                                "jakarta.activation",
                                "org.eclipse.angus.mail..",
                                "org.jspecify..",
                                "org.slf4j",
                                "tools.jackson.core..",
                                "org.plr.adapters.mail..",
                                "org.plr.core.clause",
                                "org.plr.core.journal",
                                "org.plr.core.people",
                                "org.plr.core.spi"),
                Strays.ToOtherLibraries.class,
                Strays.ToTheTwins.class);
    }

    @Test
    void json_and_http_have_one_place_each() {
        holds(
                noClasses()
                        .that()
                        .doNotHaveSimpleName("NotifyJson")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("tools.jackson.."),
                Strays.ToJson.class);
        holds(
                noClasses()
                        .that(describe(
                                "are not of Notify", type -> !type.getName().contains(".Notify")))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("java.net.http.."),
                Strays.ToHttp.class);
    }

    @Test
    void time_zone_language_and_chance_are_given() {
        holds(
                noClasses().should().accessTargetWhere(describe("the target is ambient", MailRules::isAmbient)),
                Ambient.Now.class,
                Ambient.Zone.class,
                Ambient.Chance.class,
                Ambient.Language.class);
    }

    /** Angus lets a line break through there, writes a new Message-ID, or reads more than one address. */
    @Test
    void no_door_of_angus_that_lets_something_in_is_used() {
        holds(
                noClasses().should().accessTargetWhere(describe("the target lets something in", MailRules::isCareless)),
                Careless.Saves.class,
                Careless.SetsHeader.class,
                Careless.SetsSubject.class,
                Careless.SendsAlone.class,
                Careless.ReadsLaxly.class,
                Careless.ReadsMany.class,
                Careless.Debugs.class);
    }

    @Test
    void nothing_decides_by_itself_whom_it_trusts() {
        holds(
                noClasses()
                        .should()
                        .beAssignableTo(TrustManager.class)
                        .orShould()
                        .beAssignableTo(HostnameVerifier.class),
                TrustsAll.class);
    }

    /** But for the line, which mutes what Angus logs. */
    @Test
    void nothing_is_printed_and_only_slf4j_logs() {
        holds(
                noClasses()
                        .that(describe("are not the line", type -> !isWithin(type, "Line")))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("java.util.logging..")
                        .orShould()
                        .accessTargetWhere(describe("the target is the console", MailRules::isConsole)),
                Prints.Out.class,
                Prints.Trace.class,
                Prints.OldLogger.class);
    }

    @Test
    void public_signatures_show_types_of_java_of_the_core_and_of_this_module_alone() {
        holds(
                classes().that(describe("can be seen", MailRules::isSeen)).should(showNothingForeign()),
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
                                .filter(MailRules::isForeign)
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
                && !base.getName().equals("javax.net.ssl.SSLContext")
                && !base.getPackageName().startsWith("org.plr.core")
                && !base.getPackageName().equals("org.plr.adapters.mail");
    }

    private static boolean isSeen(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static boolean isWithin(JavaClass type, String name) {
        return type.getName().startsWith("org.plr.adapters.mail." + name)
                && (type.getSimpleName().equals(name) || type.getName().contains(name + "$"));
    }

    private static boolean isAmbient(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        String name = target.getName();
        return AMBIENT.contains(target.getOwner().getSimpleName() + "." + name)
                || (target.getOwner().getPackageName().startsWith("java.time")
                        && Stream.of("now", "system", "tick").anyMatch(name::startsWith));
    }

    private static boolean isCareless(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        boolean ofMail = target.getOwner().getPackageName().startsWith("jakarta.mail");
        boolean isLax = target.getOwner().isEquivalentTo(InternetAddress.class)
                && (target.getName().equals("parse")
                        || target.getFullName().endsWith("InternetAddress.<init>(java.lang.String)"));
        boolean sendsAlone = target.getFullName().startsWith("jakarta.mail.Transport.send(");
        boolean ofHeaders = target.getOwner().isAssignableTo(Part.class)
                || target.getOwner().getSimpleName().equals("Session");
        return ofMail && (isLax || sendsAlone || (ofHeaders && CARELESS.contains(target.getName())));
    }

    private static boolean isConsole(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        Predicate<String> is = name -> (target.getOwner().getSimpleName() + "." + target.getName()).equals(name);
        return is.test("System.out")
                || is.test("System.err")
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

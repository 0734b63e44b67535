package org.plr.core.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasReturnType;
import com.tngtech.archunit.core.domain.properties.HasType;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;
import java.util.Set;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.plr.core.PlrBuilder;
import org.plr.core.arch.planted.Ambient;
import org.plr.core.arch.planted.FloatingPoint;
import org.plr.core.arch.planted.Prints;
import org.plr.core.arch.planted.RegularExpressions;
import org.plr.core.arch.planted.Serializes;
import org.plr.core.arch.planted.StartsThread;

/** What the core never does, because the same facts must always give the same answer, and a host must stay master. */
class PurityRules {

    private static final Set<String> AMBIENT = Set.of(
            "System.currentTimeMillis",
            "System.nanoTime",
            "Date.<init>",
            "Calendar.getInstance",
            "TimeZone.getDefault",
            "Locale.getDefault",
            "UUID.randomUUID",
            "Math.random",
            "StrictMath.random",
            "Collections.shuffle");

    private static final Set<String> REGULAR = Set.of("matches", "split", "replaceAll", "replaceFirst");

    /** Which compiles no pattern. */
    private static final Set<String> SPLIT_AT_ONE_CHARACTER = Set.of("ChartText", "HolidayLines");

    private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private static final Set<String> CONSOLE =
            Set.of("System.out", "System.err", "System.in", "System.console", "System.getLogger", "Thread.dumpStack");

    private static final Set<Class<?>> THREADED = Set.of(
            Thread.class,
            Executor.class,
            Executors.class,
            CompletionStage.class,
            ForkJoinTask.class,
            Timer.class,
            TimerTask.class);

    @Test
    void time_zone_and_chance_enter_by_the_builder_alone() {
        Law.holds(
                noClasses()
                        .that()
                        .doNotBelongToAnyOf(PlrBuilder.class)
                        .should()
                        .accessTargetWhere(target("ambient time, zone or randomness", PurityRules::isAmbient)),
                Ambient.class);
    }

    @Test
    void nothing_is_read_or_written_by_java_serialization() {
        Law.holds(
                noClasses()
                        .that()
                        .areNotEnums()
                        .and()
                        .areNotAssignableTo(Throwable.class)
                        .should()
                        .beAssignableTo(Serializable.class)
                        .orShould()
                        .dependOnClassesThat()
                        .areAssignableTo(ObjectInput.class)
                        .orShould()
                        .dependOnClassesThat()
                        .areAssignableTo(ObjectOutput.class),
                Serializes.class);
    }

    /** One over a user's text can take for ever. */
    @Test
    void no_text_meets_a_regular_expression() {
        Law.holds(
                noClasses()
                        .should()
                        .accessTargetWhere(describe("the target is a regular expression", PurityRules::isRegular)),
                RegularExpressions.class);
    }

    @Test
    void rates_and_figures_are_exact() {
        DescribedPredicate<JavaClass> floating = describe("floating point", PurityRules::isFloating);
        Law.holds(fields().should().notHaveRawType(floating), FloatingPoint.InField.class);
        Law.holds(codeUnits().should().notHaveRawReturnType(floating), FloatingPoint.InReturn.class);
        Law.holds(
                codeUnits()
                        .should()
                        .notHaveRawParameterTypes(describe(
                                "with floating point", types -> types.stream().anyMatch(PurityRules::isFloating))),
                FloatingPoint.InParameter.class);
        Law.holds(
                noClasses().should().accessTargetWhere(target("floating point", PurityRules::givesFloating)),
                FloatingPoint.InCall.class);
    }

    @Test
    void no_thread_is_started() {
        Law.holds(
                noClasses()
                        .should()
                        .dependOnClassesThat(describe("run on threads of their own", PurityRules::isThreaded))
                        .orShould()
                        .accessTargetWhere(target("a parallel stream", PurityRules::isParallel)),
                StartsThread.class);
    }

    @Test
    void nothing_is_printed_and_only_slf4j_logs() {
        Law.holds(
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("java.util.logging..")
                        .orShould()
                        .accessTargetWhere(target("the console", PurityRules::isConsole)),
                Prints.class);
    }

    /** Of every access, references such as {@code Instant::now} included. */
    private static DescribedPredicate<JavaAccess<?>> target(String what, Predicate<AccessTarget> target) {
        return describe("the target is " + what, access -> target.test(access.getTarget()));
    }

    private static boolean isAmbient(AccessTarget target) {
        return target.getOwner().isAssignableTo(RandomGenerator.class)
                || AMBIENT.contains(called(target))
                || (target.getOwner().getPackageName().startsWith("java.time") && readsTheSystem(target.getName()));
    }

    private static boolean readsTheSystem(String name) {
        return name.equals("now") || name.startsWith("system") || name.startsWith("tick");
    }

    private static boolean isRegular(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        boolean ofText = target.getOwner().isEquivalentTo(String.class) && REGULAR.contains(target.getName());
        boolean atOneCharacter = target.getName().equals("split")
                && SPLIT_AT_ONE_CHARACTER.contains(access.getOriginOwner().getSimpleName());
        return target.getOwner().getPackageName().equals("java.util.regex") || (ofText && !atOneCharacter);
    }

    private static boolean givesFloating(AccessTarget target) {
        return (target instanceof HasReturnType code && isFloating(code.getRawReturnType()))
                || (target instanceof HasType field && isFloating(field.getRawType()));
    }

    private static boolean isFloating(JavaClass type) {
        return FLOATING.contains(type.getBaseComponentType().getName());
    }

    private static boolean isThreaded(JavaClass type) {
        return THREADED.stream().anyMatch(type::isAssignableTo);
    }

    private static boolean isParallel(AccessTarget target) {
        return target.getOwner().getPackageName().startsWith("java.util")
                && (target.getName().equals("parallel") || target.getName().equals("parallelStream"));
    }

    private static boolean isConsole(AccessTarget target) {
        return CONSOLE.contains(called(target)) || target.getName().equals("printStackTrace");
    }

    private static String called(AccessTarget target) {
        return target.getOwner().getSimpleName() + "." + target.getName();
    }
}

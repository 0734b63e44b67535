package org.plr.core.arch;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Holds a rule against the core once it has rejected what was planted for it. One that never failed may check nothing. */
final class Law {
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.plr.core");

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("org.plr.core.arch.planted");

    private Law() {}

    /**
     * Fails where the rule is blind to one of the planted classes, and where the core breaks it.
     *
     * @param planted classes that break the rule; one that holds others stands for these
     */
    static void holds(ArchRule rule, Class<?>... planted) {
        List<Class<?>> guilty = Stream.of(planted).flatMap(Law::orThoseWithin).toList();
        String found =
                String.join("\n", rule.evaluate(PLANTED).getFailureReport().getDetails());
        for (Class<?> each : guilty) {
            assertTrue(
                    Pattern.compile(Pattern.quote(each.getName()) + "[.>]")
                            .matcher(found)
                            .find(),
                    () -> "This rule is blind to " + each.getName() + ": " + rule.getDescription());
        }
        rule.check(CORE);
    }

    /** Whether another module could name it: what lies within a package-private interface is public in name alone. */
    static boolean isSeen(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(Law::isSeen).orElse(true);
    }

    private static Stream<Class<?>> orThoseWithin(Class<?> type) {
        Class<?>[] within = type.getDeclaredClasses();
        return within.length == 0 ? Stream.of(type) : Stream.of(within);
    }
}

package org.plr.core.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.ThrowsDeclaration;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plr.core.arch.planted.OutsideJackson;
import org.plr.core.arch.planted.OutsideSignatures;
import org.plr.core.arch.planted.OutsideValidation;
import org.plr.core.arch.planted.UsesFramework;
import org.plr.core.arch.planted.cycle.here.Here;
import org.plr.core.arch.planted.cycle.there.There;
import org.plr.core.arch.planted.spi.SeesInternals;

/** Who may know whom. */
class RoomRules {

    @Test
    void the_core_is_free_of_frameworks() {
        Law.holds(
                classes()
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                "java..",
                                "org.plr.core..",
                                "org.jspecify..",
                                "org.slf4j..",
                                "tools.jackson.core..",
                                "com.google.common..",
                                "jakarta.validation.."),
                UsesFramework.class);
    }

    @Test
    void only_the_room_json_sees_jackson() {
        Law.holds(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("org.plr.core.json")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("tools.jackson.."),
                OutsideJackson.class);
    }

    @Test
    void only_the_room_focussed_and_the_door_see_jakarta_validation() {
        Law.holds(
                noClasses()
                        .that()
                        .resideOutsideOfPackages("org.plr.core", "org.plr.core.focussed")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("jakarta.validation.."),
                OutsideValidation.class);
    }

    /** But for Jakarta Validation, which a host may bring itself. */
    @Test
    void public_signatures_show_types_of_java_and_of_the_core_alone() {
        Law.holds(
                classes().that(describe("can be seen", Law::isSeen)).should(showTypesOfJavaAndTheCoreAlone()),
                OutsideSignatures.class);
    }

    @Test
    void rooms_form_no_cycle() {
        Law.holds(slices().matching("org.plr.core.(**)").should().beFreeOfCycles(), Here.class, There.class);
    }

    @Test
    void ports_see_values_and_never_what_is_inside() {
        Law.holds(
                classes()
                        .that()
                        .resideInAPackage("org.plr.core..spi")
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                "java..",
                                "org.jspecify..",
                                "org.plr.core..spi",
                                "org.plr.core.cases",
                                "org.plr.core.clause",
                                "org.plr.core.journal",
                                "org.plr.core.people"),
                SeesInternals.class);
    }

    private static ArchCondition<JavaClass> showTypesOfJavaAndTheCoreAlone() {
        return new ArchCondition<>("show types of Java and of the core alone") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                supertypes(type)
                        .filter(RoomRules::isForeign)
                        .forEach(foreign -> events.add(violated(type, type.getDescription() + " is a " + foreign)));
                type.getMembers().stream()
                        .filter(RoomRules::isVisible)
                        .forEach(member -> shown(member)
                                .filter(RoomRules::isForeign)
                                .forEach(foreign -> events.add(
                                        violated(member, member.getDescription() + " shows " + foreign.getName()))));
            }
        };
    }

    private static boolean isVisible(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> supertypes(JavaClass type) {
        return Stream.concat(type.getInterfaces().stream(), type.getSuperclass().stream())
                .map(JavaType::getAllInvolvedRawTypes)
                .flatMap(each -> each.stream());
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
                && !base.getPackageName().startsWith("jakarta.validation")
                && !base.getPackageName().startsWith("org.plr.core");
    }
}

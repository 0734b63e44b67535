package org.plr.core.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.ArchCondition.from;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.plr.core.arch.planted.Names;
import org.plr.core.arch.planted.OpenToInheritance;
import org.plr.core.arch.planted.OptionalFields;
import org.plr.core.arch.planted.duty.DutyRule;
import org.plr.core.arch.planted.unmarked.Unmarked;
import org.plr.core.clause.RuleOf;

/** How classes are made and called. */
class FormRules {

    /** What corrections and changes of holder mean for all duties alike: the rule of no single clause. */
    private static final String OF_EVERY_CLAUSE = "Correcting";

    @Test
    void names_are_the_framework_s_words() {
        Law.holds(
                classes()
                        .should()
                        .haveNameNotMatching(".*(Impl|Utils?|Helpers?|Services?|Managers?|Dto|DTO|Base)(\\$.*)?"),
                Names.class);
    }

    @Test
    void every_package_is_null_marked() {
        Law.holds(
                classes().should(from(describe("lie in a null-marked package", FormRules::isNullMarked))),
                Unmarked.class);
    }

    @Test
    void nothing_public_is_open_to_inheritance_by_accident() {
        Law.holds(
                classes()
                        .that(describe("can be seen", Law::isSeen))
                        .and()
                        .areNotInterfaces()
                        .and()
                        .areNotEnums()
                        .and()
                        .areNotAssignableTo(Throwable.class)
                        .should(from(describe("be final or sealed", FormRules::isClosed))),
                OpenToInheritance.class);
    }

    @Test
    void no_field_is_optional() {
        Law.holds(fields().should().notHaveRawType(Optional.class), OptionalFields.class);
    }

    @Test
    void every_duty_rule_is_final_and_names_its_clause() {
        Law.holds(dutyRules().should().haveModifier(JavaModifier.FINAL), DutyRule.NotFinal.class);
        Law.holds(
                dutyRules().and().doNotHaveSimpleName(OF_EVERY_CLAUSE).should().beAnnotatedWith(RuleOf.class),
                DutyRule.OfNoClause.class);
    }

    /** By name: the core's own interface is of its room alone. */
    private static GivenClassesConjunction dutyRules() {
        return classes()
                .that(describe(
                        "are duty rules",
                        type -> type.getAllRawInterfaces().stream()
                                .anyMatch(each -> each.getName().endsWith(".duty.DutyRule"))))
                .and()
                .areNotInterfaces();
    }

    private static boolean isNullMarked(JavaClass type) {
        return type.reflect().getPackage().isAnnotationPresent(NullMarked.class);
    }

    private static boolean isClosed(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.FINAL) || type.isSealed();
    }
}

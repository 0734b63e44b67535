package org.plr.core.arch;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plr.core.arch.planted.FactsWithText;
import org.plr.core.arch.planted.FactsWithoutType;
import org.plr.core.journal.Fact;
import org.plr.core.journal.FactType;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.journal.Ref;

/** What may stand in the journal for ever: references and closed codes, under a fixed name. */
class FactRules {

    /** Texts that are codes: an id of a framework, duty or stream, a hash, or one of a closed list that the framework gives. */
    private static final Set<String> CODES = Set.of(
            "ConcernFact$SharingBounced.code",
            "ConcernFact$SharingRefused.code",
            "DrawFact$Announced.framework",
            "DrawFact$Announced.publicSource",
            "DrawFact$Committed.commitment",
            "DrawFact$Frozen.manifest",
            "DrawFact$Revealed.code",
            "DrawFact$Revealed.publicRandomness",
            "DutyFact$Reminded.duty",
            "EarlierFact$BroughtIn.source",
            "FilingFact$Intended.sha256",
            "FilingFact$Rejected.code",
            "FrameworkFact$Adopted.framework",
            "FrameworkFact$Adopted.hash",
            "FrameworkFact$Reviewed.framework",
            "Grade.code",
            "HolidaysLoaded.hash",
            "OrganisationLoaded.hash",
            "ReviewFact$FeedbackNotPossible.sources",
            "ReviewFact$OutcomeBounced.code",
            "ReviewFact$OutcomeRefused.code",
            "Role.code",
            "RotaFact$Announced.commitment",
            "RotaFact$Announced.manifest",
            "RotaFact$Announced.publicSource",
            "RotaFact$Planned.code",
            "RotaFact$Planned.publicRandomness",
            "StandardAnswer.standard",
            "StreamId.value");

    @Test
    void facts_hold_no_narrative() {
        Law.holds(facts().should(holdReferencesAndCodesAlone()), FactsWithText.class);
    }

    @Test
    void facts_are_records() {
        Law.holds(facts().should().beRecords(), FactsWithoutType.NoRecord.class);
    }

    @Test
    void each_fact_has_a_fixed_name_of_its_own() {
        Law.holds(
                facts().should(haveANameOfTheirOwn()),
                FactsWithoutType.Nameless.class,
                FactsWithoutType.First.class,
                FactsWithoutType.Second.class);
    }

    private static GivenClassesConjunction facts() {
        return classes().that().areAssignableTo(Fact.class).and().areNotInterfaces();
    }

    private static ArchCondition<JavaClass> holdReferencesAndCodesAlone() {
        return new ArchCondition<>("hold references and closed codes alone") {
            @Override
            public void check(JavaClass fact, ConditionEvents events) {
                components(fact).stream()
                        .filter(component -> !isAllowed(component))
                        .forEach(component -> events.add(violated(
                                component,
                                component.getDescription() + " may hold a text: keep it as a narrative,"
                                        + " or list it here where it is a closed code.")));
            }
        };
    }

    private static List<JavaField> components(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .toList();
    }

    private static boolean isAllowed(JavaField component) {
        return CODES.contains(name(component))
                || component.getAllInvolvedRawTypes().stream().allMatch(FactRules::isClosed);
    }

    private static String name(JavaField component) {
        String owner = component.getOwner().getName();
        return owner.substring(owner.lastIndexOf('.') + 1) + "." + component.getName();
    }

    /** Leaves no room for words. */
    private static boolean isClosed(JavaClass type) {
        return type.isPrimitive()
                || type.isEnum()
                || type.isAssignableTo(Ref.class)
                || type.isEquivalentTo(NarrativeRef.class)
                || type.isEquivalentTo(List.class)
                || type.getPackageName().equals("java.time")
                || (type.isRecord() && components(type).stream().allMatch(FactRules::isAllowed));
    }

    private static ArchCondition<JavaClass> haveANameOfTheirOwn() {
        return new ArchCondition<>("have a fixed name of their own") {
            private final Map<String, JavaClass> byName = new HashMap<>();

            @Override
            public void check(JavaClass fact, ConditionEvents events) {
                if (!fact.isAnnotatedWith(FactType.class)) {
                    events.add(violated(fact, fact.getDescription() + " has no @FactType"));
                    return;
                }
                FactType type = fact.getAnnotationOfType(FactType.class);
                JavaClass other = byName.put(type.value() + " " + type.version(), fact);
                if (other != null) {
                    events.add(violated(fact, fact.getDescription() + " has the name of " + other.getDescription()));
                }
            }
        };
    }
}

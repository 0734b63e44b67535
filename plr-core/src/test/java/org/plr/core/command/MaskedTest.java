package org.plr.core.command;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What somebody typed stands in no {@code toString} of a request, which may end up in a log of the host's. */
class MaskedTest {
    private static final String CANARY = "canary-5f1d";

    private static List<Class<?>> requests() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.plr.core").stream()
                        .filter(type -> type.isRecord() && isSeen(type) && isAsked(type))
                        .map(JavaClass::reflect)
                        .<Class<?>>map(type -> type)
                        .filter(MaskedTest::holdsText)
                        .toList();
    }

    /** A host makes it: a request, or a part of one. */
    private static boolean isAsked(JavaClass type) {
        return type.isAssignableTo(Request.class)
                || type.getEnclosingClass()
                        .filter(outer -> outer.isAssignableTo(Request.class)
                                || outer.getName().endsWith(".TermsOfReference"))
                        .isPresent();
    }

    private static boolean isSeen(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(MaskedTest::isSeen).orElse(true);
    }

    private static boolean holdsText(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).anyMatch(part -> part.getType() == String.class);
    }

    @Test
    void requests_with_texts_are_found() {
        assertTrue(requests().size() >= 10, () -> "found: " + requests());
    }

    @TestFactory
    Stream<DynamicTest> no_request_shows_a_text_that_was_typed() {
        return requests().stream()
                .map(type -> DynamicTest.dynamicTest(type.getName(), () -> {
                    String shown = filled(type).toString();
                    assertFalse(shown.contains(CANARY), shown);
                }));
    }

    private static Object filled(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] parts = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(types).map(MaskedTest::value).toArray();
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    private static Object value(Class<?> type) {
        if (type == String.class) {
            return CANARY;
        }
        if (type == int.class) {
            return 1;
        }
        if (type == long.class) {
            return 1L;
        }
        return type == boolean.class ? Boolean.FALSE : type == List.class ? List.of() : null;
    }
}

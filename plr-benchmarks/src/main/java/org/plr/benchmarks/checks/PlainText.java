package org.plr.benchmarks.checks;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text, where there is one, is neither blank nor too long and holds nothing that cannot be shown: one constraint, so
 * that one fault is one violation. The same loop as the library's own, which is kinder to the peer than a pattern.
 */
@Constraint(validatedBy = PlainText.Validator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainText {
    /**
     * What is said.
     *
     * @return the message
     */
    String message() default "write it in words";

    /**
     * Unused.
     *
     * @return none
     */
    Class<?>[] groups() default {};

    /**
     * Unused.
     *
     * @return none
     */
    Class<? extends Payload>[] payload() default {};

    /** The loop. */
    final class Validator implements ConstraintValidator<PlainText, String> {
        /** Made by the peer. */
        public Validator() {}

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || !text.isBlank() && text.length() <= 10_000 && isPlain(text);
        }

        private static boolean isPlain(String text) {
            for (int i = endOfAscii(text, 0); i < text.length(); i = endOfAscii(text, i + 1)) {
                if (!isShown(text, i)) {
                    return false;
                }
            }
            return true;
        }

        /** Where a run of what every keyboard has ends: most texts are one. */
        private static int endOfAscii(String text, int from) {
            int end = from;
            while (end < text.length() && text.charAt(end) >= ' ' && text.charAt(end) <= '~') {
                end++;
            }
            return end;
        }

        private static boolean isShown(String text, int i) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c)) {
                return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
            }
            if (Character.isLowSurrogate(c)) {
                return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
            }
            return !isHidden(c);
        }

        private static boolean isHidden(char c) {
            return c < ' ' && c != '\n' && c != '\r' && c != '\t'
                    || c >= 0x7F && c < 0xA0
                    || c >= 0x2028 && c <= 0x202E
                    || c >= 0x2066 && c <= 0x2069
                    || c >= 0xFFFE;
        }
    }
}

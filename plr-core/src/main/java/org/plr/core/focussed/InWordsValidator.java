package org.plr.core.focussed;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plr.core.command.Checks;

/** Says what is wrong with a text, and what a good answer contains. */
public final class InWordsValidator implements ConstraintValidator<InWords, String> {
    private static final Set<String> PLACEHOLDERS = Set.of(
            "tbc",
            "tba",
            "tbd",
            "na",
            "none",
            "todo",
            "pending",
            "asap",
            "to be confirmed",
            "to be agreed",
            "to be decided",
            "to be determined",
            "to follow",
            "not applicable",
            "not yet known",
            "as soon as possible",
            "as usual",
            "see above",
            "see attached");

    private String good = "";
    private int least;

    /** For the validator's own use. */
    public InWordsValidator() {}

    @Override
    public void initialize(InWords asked) {
        good = asked.message();
        least = asked.least();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        if (text == null || text.isBlank()) {
            return Fault.at(context, "missing", "Say " + good);
        }
        if (text.length() > Checks.LONGEST_TEXT) {
            return Fault.at(context, "too-long", "Keep this within 10,000 characters. Say " + good);
        }
        if (!Checks.isPlain(text)) {
            return Fault.at(context, "control-characters", "Type this anew: it holds characters that cannot be shown.");
        }
        if (PLACEHOLDERS.contains(plain(text)) || words(text) < least) {
            return Fault.at(context, "vague", "Say more than this: " + good);
        }
        return true;
    }

    /** Letters alone, in lower case, with single spaces between words. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        boolean between = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                plain.append(between && !plain.isEmpty() ? " " : "").append(Character.toLowerCase(c));
                between = false;
            }
            between = between || Character.isWhitespace(c);
        }
        return plain.toString();
    }

    private static int words(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean part = Character.isLetterOrDigit(text.charAt(i));
            words += part && !inWord ? 1 : 0;
            inWord = part || (inWord && !Character.isWhitespace(text.charAt(i)));
        }
        return words;
    }
}

package org.plr.core.ticket;

import java.text.Normalizer;
import java.util.Optional;
import org.plr.core.Refusal;
import org.plr.core.command.Checks;

/**
 * How ids and strata are read: in Unicode's form NFC and without white space around them, so that what looks the same is
 * the same.
 */
public final class Ids {
    /** A longer one could keep the normalising busy for minutes. */
    public static final int LONGEST = 1_000;

    private Ids() {}

    /**
     * An id as it is read.
     *
     * @param text as it was given
     * @return its normal form; as given where it is too long
     */
    public static String normal(String text) {
        if (isPrintableAscii(text)) {
            return text;
        }
        return text.length() > LONGEST ? text : stripped(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    /**
     * Whether it is printable ASCII of a fit length, neither begun nor ended by a space: what nearly every id is.
     *
     * @param text as it was given
     * @return true where it is
     */
    public static boolean isPlain(String text) {
        return text.length() <= LONGEST && isPrintableAscii(text);
    }

    /** And neither begins nor ends with a space. */
    private static boolean isPrintableAscii(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return length > 0 && text.charAt(0) != ' ' && text.charAt(length - 1) != ' ';
    }

    private static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isWhite(text.charAt(start))) {
            start++;
        }
        while (end > start && isWhite(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Unicode's white space and the four separators of ASCII. */
    private static boolean isWhite(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    /**
     * Why a normalised id cannot be used.
     *
     * @param normal the id
     * @param path where it stands
     * @return the refusal, or empty where it can
     */
    public static Optional<Refusal> refusal(String normal, String path) {
        if (normal.isEmpty()) {
            return Optional.of(Refusal.plain("id.missing", path, "Give each an id."));
        } else if (normal.length() > LONGEST) {
            return Optional.of(Refusal.plain("id.too-long", path, "Keep each id within 1,000 characters."));
        }
        return isShown(normal)
                ? Optional.empty()
                : Optional.of(Refusal.plain(
                        "id.control-characters", path, "Write the id anew: it holds characters that cannot be shown."));
    }

    /**
     * Why a normalised name of a stratum cannot be used.
     *
     * @param normal the name
     * @param path where it stands
     * @return the refusal, or empty where it can
     */
    public static Optional<Refusal> stratumRefusal(String normal, String path) {
        return !normal.isEmpty() && normal.length() <= LONGEST && isShown(normal)
                ? Optional.empty()
                : Optional.of(Refusal.plain(
                        "stratum.malformed",
                        path,
                        "Name the stratum in 1 to 1,000 characters that can be shown, or leave it out."));
    }

    /**
     * Whether it can be shown in one line, which manifests rely on.
     *
     * @param text the text
     * @return true where it can
     */
    public static boolean isShown(String text) {
        return isPrintableAscii(text)
                || (Checks.isPlain(text) && text.indexOf('\n') < 0 && text.indexOf('\r') < 0 && text.indexOf('\t') < 0);
    }

    /**
     * The refusal of an id that is another's too.
     *
     * @param path where it stands
     * @return the refusal
     */
    public static Refusal repeated(String path) {
        return Refusal.plain(
                "id.repeated",
                path,
                "Give each an id of its own: in Unicode's form NFC and without white space around it this is"
                        + " another's.");
    }

    /**
     * Compares as UTF-8 bytes compare, which differs from chars where one is half of a surrogate pair.
     *
     * @param a one text
     * @param b another
     * @return below, at or above 0
     */
    public static int byBytes(String a, String b) {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                return place(x) - place(y);
            }
        }
        return a.length() - b.length();
    }

    /**
     * Whether it holds surrogate pairs.
     *
     * @param text the text
     * @return true where it does
     */
    public static boolean isWide(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static int place(char c) {
        return Character.isSurrogate(c) ? c + 0x10000 : c;
    }
}

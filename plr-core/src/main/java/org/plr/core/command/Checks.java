package org.plr.core.command;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;

/** Collects what is wrong with a request. Costs nothing while nothing is wrong. */
public final class Checks {
    /** The longest text that a person may type, in characters. */
    public static final int LONGEST_TEXT = 10_000;

    private final @Nullable Checks parent;
    private final String list;
    private final int index;
    private List<Refusal> refusals = List.of();

    /** Nothing refused yet. */
    public Checks() {
        this(null, "$", 0);
    }

    private Checks(@Nullable Checks parent, String list, int index) {
        this.parent = parent;
        this.list = list;
        this.index = index;
    }

    /**
     * Checks one entry of a list. What is refused there is refused here, behind the entry's path: {@code $.met} of the
     * third entry of {@code $.standards} is {@code $.standards[2].met}.
     *
     * @param path where the list stands
     * @param entry which entry, from 0
     * @return checks of that entry
     */
    public Checks entry(String path, int entry) {
        return new Checks(this, path, entry);
    }

    /** The path from the request on. */
    private String full(String path) {
        return parent == null ? path : parent.full(inParent(path));
    }

    private String inParent(String path) {
        return list + "[" + index + "]" + path.substring(1);
    }

    /**
     * Refuses a missing value.
     *
     * @param clause the clause that asks for it, or null where none does
     * @param path where it is missing, {@code $.field}
     * @param value what was given
     * @return true where something was given
     */
    public boolean required(@Nullable ClauseId clause, String path, @Nullable Object value) {
        if (value == null) {
            refuse(clause, path, "missing", "Say " + named(path) + ".");
        }
        return value != null;
    }

    /**
     * Refuses a text that is missing, blank, too long or holds control characters.
     *
     * @param clause the clause that asks for it, or null where none does
     * @param path where it stands
     * @param text what was given
     */
    public void text(@Nullable ClauseId clause, String path, @Nullable String text) {
        if (text == null || text.isBlank()) {
            refuse(clause, path, "missing", "Write " + named(path) + " in words.");
        } else {
            plainText(clause, path, text);
        }
    }

    /**
     * Like {@link #text}, but nothing given is well. A blank text is none and is refused, so that it cannot pass for one.
     *
     * @param clause the clause that knows it, or null where none does
     * @param path where it stands
     * @param text what was given, or null
     */
    public void optionalText(@Nullable ClauseId clause, String path, @Nullable String text) {
        if (text != null) {
            text(clause, path, text);
        }
    }

    /**
     * Refuses nulls in a list, and a missing list.
     *
     * @param clause the clause that asks for it, or null where none does
     * @param path where it stands
     * @param list what was given
     * @return true where the list is there and whole
     */
    public boolean whole(@Nullable ClauseId clause, String path, @Nullable List<?> list) {
        if (!required(clause, path, list) || list == null) {
            return false;
        }
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) == null) {
                refuse(clause, path + "[" + i + "]", "missing", "Leave no gap in " + named(path) + ".");
                return false;
            }
        }
        return true;
    }

    /**
     * Refuses for a reason of the request's own.
     *
     * @param clause the clause, or null where none asks for it
     * @param path where
     * @param fault the last part of the code, behind the path's names
     * @param message what to do next
     */
    public void refuse(@Nullable ClauseId clause, String path, String fault, String message) {
        if (parent != null) {
            parent.refuse(clause, inParent(path), fault, message);
            return;
        }
        if (refusals.isEmpty()) {
            refusals = new ArrayList<>();
        }
        String names = codeOf(path);
        refusals.add(new Refusal(clause, names.isEmpty() ? fault : names + "." + fault, path, message));
    }

    /**
     * Everything that was refused.
     *
     * @return the refusals, empty where all is well
     */
    public List<Refusal> refusals() {
        return refusals;
    }

    private void plainText(@Nullable ClauseId clause, String path, String text) {
        if (text.length() > LONGEST_TEXT) {
            refuse(clause, path, "too-long", "Keep " + named(path) + " within 10,000 characters.");
        } else if (!isPlain(text)) {
            refuse(
                    clause,
                    path,
                    "control-characters",
                    "Type " + named(path) + " anew: it holds characters that cannot be shown.");
        }
    }

    /**
     * Whether a text holds nothing that cannot be shown: line breaks and tabs may be typed; other control characters,
     * direction marks and broken pairs may not.
     *
     * @param text what was typed
     * @return true where every character can be shown
     */
    public static boolean isPlain(String text) {
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
        return (c < ' ' && c != '\n' && c != '\r' && c != '\t')
                || (c >= 0x7F && c < 0xA0)
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c >= 0xFFFE;
    }

    /** {@code $.sample.size} is {@code sample.size}; an index is left out. */
    private static String codeOf(String path) {
        String names = path.startsWith("$.") ? path.substring(2) : "";
        StringBuilder code = new StringBuilder(names.length());
        boolean index = false;
        for (int i = 0; i < names.length(); i++) {
            char c = names.charAt(i);
            index = c == '[' || (index && c != ']');
            if (!index && c != ']') {
                code.append(c);
            }
        }
        return hyphenated(code);
    }

    private static String hyphenated(CharSequence names) {
        StringBuilder code = new StringBuilder(names.length() + 4);
        for (int i = 0; i < names.length(); i++) {
            char c = names.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                code.append('-').append((char) (c + 32));
            } else {
                code.append(c);
            }
        }
        return code.toString();
    }

    /** {@code $.livedExperience} reads "lived experience". */
    private String named(String path) {
        String code = codeOf(full(path));
        return code.isEmpty()
                ? "what is asked"
                : "the " + code.replace('.', ' ').replace('-', ' ');
    }
}

package org.plr.core.export;

import java.util.Set;
import org.plr.core.journal.Draft;

/**
 * Finds entries that name one of several refs, wherever in it they stand: 32 hexadecimal digits that neither follow nor
 * precede another one. It reads the text and knows no fact, so that a fact that comes to be added is found too.
 */
final class Mentions {
    private static final int DIGITS = 32;

    private final Set<String> refs;

    Mentions(Set<String> refs) {
        this.refs = Set.copyOf(refs);
    }

    boolean isIn(Draft draft) {
        return isIn(draft.payload())
                || isIn(draft.stream().value())
                || refs.contains(draft.who())
                || refs.contains(draft.onBehalfOf());
    }

    boolean isIn(String text) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !isDigit(text.charAt(i))) {
                if (i - start == DIGITS && refs.contains(text.substring(start, i))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }
}

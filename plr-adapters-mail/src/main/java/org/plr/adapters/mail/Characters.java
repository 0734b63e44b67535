package org.plr.adapters.mail;

/**
 * Which characters a host's words may hold. An allow-list: whatever could end a line, turn the reading direction, hide
 * itself or be cut to a line break by a careless receiver is none of them.
 */
final class Characters {
    private Characters() {}

    /**
     * Words for a header or a line of text.
     *
     * @throws IllegalArgumentException naming the field, never its value
     */
    static String line(String field, String given, int most) {
        if (given.isBlank() || given.length() > most) {
            throw new IllegalArgumentException(field + ": give 1 to " + most + " characters.");
        }
        for (int i = 0; i < given.length(); i++) {
            if (!isPlain(given.charAt(i))) {
                throw new IllegalArgumentException(field + ": take out character " + (i + 1)
                        + "; letters of Latin scripts, digits and usual punctuation are allowed.");
            }
        }
        return given;
    }

    /** Printable ASCII without spaces, for hosts, names of users and the like. */
    static String token(String field, String given, int most) {
        line(field, given, most);
        if (!given.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            throw new IllegalArgumentException(field + ": give printable ASCII without spaces.");
        }
        return given;
    }

    private static boolean isPlain(char c) {
        return (c >= ' ' && c < 0x7F)
                || (c >= 0xA0 && c <= 0x24F && c != 0xAD)
                || (c >= 0x2010 && c <= 0x2027)
                || c == 0x20AC;
    }
}

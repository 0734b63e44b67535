package org.plr.adapters.mail;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * How a server is told who we are. The password is asked for before each connection and kept nowhere.
 *
 * @param user the user's name
 * @param source gives the password in an array of its own, which is wiped
 */
record Login(String user, Supplier<char[]> source) {

    /** For Angus, which takes a text. */
    String password() {
        char[] secret = Objects.requireNonNull(source.get(), "The supplier of the mail password gave none.");
        try {
            return new String(secret);
        } finally {
            Arrays.fill(secret, '\0');
        }
    }

    /** Neither of both. */
    @Override
    public String toString() {
        return "login";
    }
}

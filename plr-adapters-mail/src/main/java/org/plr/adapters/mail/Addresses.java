package org.plr.adapters.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Addresses of RFC 5321 in their plain form alone: dots and letters before the sign, a domain in ASCII after it. */
final class Addresses {
    private static final String LOCAL = "!#$%&'*+-/=?^_`{|}~";

    private Addresses() {}

    /** One address in ASCII, its domain as IDN has it, or null where it is none. */
    static @Nullable String plainOrNull(String given) {
        int at = given.indexOf('@');
        if (at < 1 || at > 64 || given.length() > 254 || !isLocal(given.substring(0, at))) {
            return null;
        }
        String domain = domainOrNull(given.substring(at + 1));
        if (domain == null) {
            return null;
        }
        String plain = given.substring(0, at + 1) + domain;
        return isOneAddress(plain) ? plain : null;
    }

    /** One address in ASCII, for settings. */
    static String plain(String field, String given) {
        String plain = plainOrNull(given);
        if (plain == null) {
            throw new IllegalArgumentException(field + ": give one plain address, such as reviews@council.example.");
        }
        return plain;
    }

    /** A domain in ASCII, or null where it is none. */
    static @Nullable String domainOrNull(String given) {
        if (given.length() > 253 || !given.chars().allMatch(Addresses::mayBeInDomain)) {
            return null;
        }
        try {
            String domain = IDN.toASCII(given, IDN.USE_STD3_ASCII_RULES);
            return domain.length() <= 253 && hasTwoLabels(domain) ? domain : null;
        } catch (IllegalArgumentException | IndexOutOfBoundsException noDomain) {
            return null;
        }
    }

    /** The domains to which mail may go, in lower case. */
    static Set<String> domains(String field, String... given) {
        Set<String> domains = new TreeSet<>();
        for (String each : given) {
            String domain = domainOrNull(each);
            if (domain == null) {
                throw new IllegalArgumentException(field + ": give domains, such as council.example.");
            }
            domains.add(domain.toLowerCase(Locale.ROOT));
        }
        return Set.copyOf(domains);
    }

    /** What stands after the sign, in lower case. */
    static String domainOf(String plain) {
        return plain.substring(plain.indexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    /** The address in ASCII where it is one and its domain is listed, or null. */
    static @Nullable String listedOrNull(String given, Set<String> domains) {
        String plain = plainOrNull(given);
        return plain != null && domains.contains(domainOf(plain)) ? plain : null;
    }

    /**
     * Old mail libraries cut a character to its lower octet: one whose lower octet ends a line is taken for a line's end
     * by them.
     */
    private static boolean mayBeInDomain(int c) {
        int cut = c & 0xFF;
        return c == '.' || c == '-' || (Character.isLetterOrDigit(c) && cut != 0 && cut != '\r' && cut != '\n');
    }

    private static boolean hasTwoLabels(String domain) {
        int dot = domain.indexOf('.');
        return dot > 0 && !domain.endsWith(".") && !domain.contains("..");
    }

    private static boolean isLocal(String local) {
        return local.chars().allMatch(c -> c == '.' || isAtom(c))
                && !local.startsWith(".")
                && !local.endsWith(".")
                && !local.contains("..");
    }

    private static boolean isAtom(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || LOCAL.indexOf(c) >= 0;
    }

    private static boolean isOneAddress(String plain) {
        try {
            InternetAddress read = new InternetAddress(plain, true);
            read.validate();
            return plain.equals(read.getAddress());
        } catch (AddressException e) {
            return false;
        }
    }
}

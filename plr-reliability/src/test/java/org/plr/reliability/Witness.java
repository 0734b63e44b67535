package org.plr.reliability;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plr.core.people.PersonRef;
import org.plr.testkit.mail.Mail;

/** What the mail server was given and took. */
final class Witness {
    private static final String CONCERN = "This is shared with you in writing";

    private final Map<String, Mail> first = new HashMap<>();
    private final Map<String, Integer> copies = new HashMap<>();
    private final Map<String, Integer> concerns = new HashMap<>();

    /** Looks at what was taken; copies of one message must be the same to the octet. */
    static Witness of(List<Mail> taken) {
        Witness witness = new Witness();
        taken.forEach(witness::see);
        return witness;
    }

    private void see(Mail mail) {
        String id = mail.messageId();
        assertTrue(id.length() > 2 && !mail.header("Date").isEmpty(), "a mail without id or date");
        Mail before = first.putIfAbsent(id, mail);
        if (before != null) {
            assertEquals(before.header("Date"), mail.header("Date"));
            assertEquals(before.recipients(), mail.recipients());
            assertArrayEquals(before.bytes(), mail.bytes());
        }
        copies.merge(id, 1, Integer::sum);
        if (mail.text().contains(CONCERN)) {
            concerns.merge(
                    reference(mail) + " " + mail.recipients().get(0).replaceAll("[<>]|@.*", ""), 1, Integer::sum);
        }
    }

    private static String reference(Mail mail) {
        String text = mail.text();
        int at = text.indexOf("Reference: ") + "Reference: ".length();
        return text.substring(at, at + 32);
    }

    /** How often a review's concern was shared with a person. */
    int concern(String review, PersonRef person) {
        return concerns.getOrDefault(review + " " + person.text(), 0);
    }

    /** Each of these reviews was shared with each of the three. */
    void assertAllTold(Collection<String> reviews) {
        for (String review : reviews) {
            for (PersonRef person : Council.THE_THREE) {
                assertTrue(concern(review, person) >= 1, "told nothing of " + review + ": " + person);
            }
        }
    }

    /** How many messages there are, and how many copies beyond one of each. */
    int messages() {
        return copies.size();
    }

    int extraCopies() {
        return copies.values().stream().mapToInt(count -> count - 1).sum();
    }

    int mostCopies() {
        return copies.values().stream().mapToInt(count -> count).max().orElse(0);
    }
}

package org.plr.adapters.mail;

/**
 * Who mails.
 *
 * @param name shown to the recipient
 * @param address shown to the recipient, in ASCII
 * @param bounces where a mail comes back to, in ASCII
 */
record Sender(String name, String address, String bounces) {

    /** The domain of Message-IDs. */
    String domain() {
        return Addresses.domainOf(address);
    }
}

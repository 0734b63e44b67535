package org.plr.core.people;

/** Who owes a duty: a person, or a body of the council that the framework names. */
public sealed interface Party permits PersonRef, Body {

    /**
     * The party as text: a person's 32 hexadecimal digits, or the body's constant name.
     *
     * @return the text
     */
    String text();

    /**
     * Reads a party from its text.
     *
     * @param text a person's reference or a body's name
     * @return the party
     * @throws IllegalArgumentException where it is neither
     */
    static Party of(String text) {
        for (Body body : Body.values()) {
            if (body.name().equals(text)) {
                return body;
            }
        }
        return PersonRef.of(text);
    }
}

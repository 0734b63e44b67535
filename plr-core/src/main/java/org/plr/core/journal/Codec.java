package org.plr.core.journal;

/** Turns facts into the text that a store carries, and back. */
public interface Codec {

    /**
     * The fact as JSON.
     *
     * @param fact the fact
     * @return its payload, the same for equal facts
     */
    String write(Fact fact);

    /**
     * The fact that a payload says.
     *
     * @param type the fixed name of the fact's type
     * @param typeVersion the version of its shape
     * @param payload the JSON
     * @return the fact
     * @throws UnreadableFactException where the type or its version is unknown here, or the payload is not of it
     */
    Fact read(String type, int typeVersion, String payload);
}

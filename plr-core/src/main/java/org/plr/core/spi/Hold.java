package org.plr.core.spi;

/** Why a store gives out no notices: sending again, or from the wrong place, would tell people what they were told already. */
public enum Hold {
    /** The journal lies in another place than the one from which it last sent: a copy, perhaps for a test. */
    ELSEWHERE("This journal last sent from another place: it is a copy, or it was moved."),
    /** The journal knows less than was already sent from here: a backup was restored. */
    EARLIER("This journal is older than what was already sent from here: a backup was restored.");

    private final String message;

    Hold(String message) {
        this.message = message;
    }

    /** Plain words for an operator, with what to do. */
    public String message() {
        return message + " Nothing is sent until an operator confirms with notices().confirm().";
    }
}

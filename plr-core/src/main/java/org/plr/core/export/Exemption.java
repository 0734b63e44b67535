package org.plr.core.export;

/**
 * The grounds on which part of an answer to a request for access can be withheld. Whether one holds is for a human to
 * decide, item by item; the library withholds nothing by itself. Schedules are those of the Data Protection Act 2018.
 */
public enum Exemption {
    /** Social work data in a report or evidence given to a court whose rules allow it to be withheld. */
    COURT("Data Protection Act 2018, Schedule 3, paragraph 9"),
    /** A parent or a deputy asks, and the data subject did not expect, or does not want, that they are told. */
    WISHES_OF_THE_DATA_SUBJECT("Data Protection Act 2018, Schedule 3, paragraph 10"),
    /** To tell it would be likely to cause serious harm to somebody's physical or mental health. */
    SERIOUS_HARM("Data Protection Act 2018, Schedule 3, paragraph 11"),
    /**
     * It is about somebody else too, who has not consented and whom it is not reasonable to name. Of those who did social
     * work in their office it is taken to be reasonable (paragraph 17).
     */
    THIRD_PARTY("Data Protection Act 2018, Schedule 2, paragraph 16"),
    /** Another ground, which is said in words. */
    OTHER("");

    private final String law;

    Exemption(String law) {
        this.law = law;
    }

    /** {@return where the ground stands, or empty where it is said in words} */
    public String law() {
        return law;
    }
}

package org.plr.core.moderation;

import java.util.Locale;

/** The five principles of moderation (MOD-8). Each is evidenced in every moderation. */
public enum ModerationPrinciple {
    /** Seeks accuracy and fairness. */
    ACCURACY_AND_FAIRNESS("accuracy and fairness"),
    /** Consistently applies Practice Standards and local and national statutory guidance and legislation. */
    STANDARDS_AND_LAW("Practice Standards, statutory guidance and legislation"),
    /** Consistently applies messages from research, literature and Child Safeguarding Practice Reviews. */
    RESEARCH("research, literature and Child Safeguarding Practice Reviews"),
    /** Consistently applies national and local feedback of children, young people and families. */
    FEEDBACK_OF_FAMILIES("the feedback of children, young people and families"),
    /** Is clearly evidenced in the feedback given to staff. */
    FEEDBACK_TO_STAFF("the feedback given to staff");

    private final String words;

    ModerationPrinciple(String words) {
        this.words = words;
    }

    /** What is to be shown, to follow on "how". */
    String words() {
        return words;
    }

    /** Its part of a refusal's code: {@code feedback-to-staff}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

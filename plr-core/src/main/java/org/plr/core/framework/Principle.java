package org.plr.core.framework;

/** The eight principles of the framework, with which evidence and feedback can be labelled (VAL-1). */
public enum Principle {
    /** The focus is on the experience, progress and outcomes of children and families. */
    CHILD_CENTRED,
    /** The focus is on strengths whilst identifying where practice can be improved. */
    STRENGTHS_BASED,
    /** Quantitative and qualitative data are drawn on. */
    EVIDENCE_BASED,
    /** The focus is upon outcomes achieved for the child. */
    OUTCOME_FOCUSED,
    /** Improvement is informed and encouraged. */
    POSITIVE,
    /** Practice is reflected upon and learning shared. */
    REFLECTIVE,
    /** Everything that is done is learned from. */
    SUPPORTING_A_LEARNING_CULTURE,
    /** Work is done with staff: high expectations, high support and high challenge. */
    RESTORATIVE
}

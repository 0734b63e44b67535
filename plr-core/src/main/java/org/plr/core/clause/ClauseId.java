package org.plr.core.clause;

/**
 * The clauses of the framework, in its order. Their figures are the framework file's.
 */
public enum ClauseId {
    /** Framework is versioned and reviewed every year. */
    GOV_1(Kind.DUTY),
    /** The quality assurance cycle. */
    GOV_2(Kind.VIEW),
    /** Impact rather than compliance. */
    GOV_3(Kind.VIEW),
    /** Version history. */
    GOV_4(Kind.RECORD),
    /** Eight principles. */
    VAL_1(Kind.VALUE),
    /** High expectations, high support, high challenge. */
    VAL_2(Kind.VALUE),
    /** What works well and why, and what to do better. */
    VAL_3(Kind.RULE),
    /** Speaking up early. */
    CUL_1(Kind.RECORD),
    /** Day-to-day assurance. */
    CUL_2(Kind.RECORD),
    /** Practice cross-referenced to Knowledge and Skills Statements. */
    SUP_1(Kind.RECORD),
    /** Supervision observed each year. */
    SUP_2(Kind.DUTY),
    /** Supervision frequency monitored. */
    SUP_3(Kind.VIEW),
    /** Supervision records checked. */
    SUP_4(Kind.DUTY),
    /** Quality of supervision is part of QA. */
    SUP_5(Kind.RECORD),
    /** Service Managers talk to staff. */
    SUP_6(Kind.DUTY),
    /** Direct practice observed each year. */
    OBS_1(Kind.DUTY),
    /** Performance indicators beside review evidence. */
    DAT_1(Kind.RECORD),
    /** Ofsted self-evaluation questions. */
    DAT_2(Kind.VIEW),
    /** Triangulation. */
    DAT_3(Kind.VIEW),
    /** Service improvement plan. */
    DAT_4(Kind.RECORD),
    /** Managers address performance. */
    DAT_5(Kind.DUTY),
    /** Programme of collaborative monthly reviews. */
    ELE_1(Kind.RECORD),
    /** Desk top audit (dip sample). */
    ELE_2(Kind.RECORD),
    /** Practice Week. */
    ELE_3(Kind.RULE),
    /** Workforce views. */
    ELE_4(Kind.RECORD),
    /** Complaints and compliments. */
    ELE_5(Kind.RECORD),
    /** Participation of children, young people and families. */
    ELE_6(Kind.RECORD),
    /** Learning from outside. */
    ELE_7(Kind.RECORD),
    /** IRO, CP Chair and LADO feedback. */
    ELE_8(Kind.RECORD),
    /** Programme of focussed reviews. */
    ELE_9(Kind.RECORD),
    /** Who completes reviews. */
    ROL_1(Kind.RULE),
    /** One review per manager per month. */
    ROL_2(Kind.DUTY),
    /** Inside and outside the direct line. */
    ROL_3(Kind.RULE),
    /** Written sharing within 24 hours. */
    CON_1(Kind.DUTY),
    /** Immediate action. */
    CON_2(Kind.DUTY),
    /** Remedial actions within 10 days. */
    CON_3(Kind.DUTY),
    /** Inadequate reviews are tracked. */
    CON_4(Kind.RULE),
    /** Re-audit after 2 months. */
    CON_5(Kind.DUTY),
    /** Alongside the practitioner. */
    COL_1(Kind.RULE),
    /** Practice standards of the area of work. */
    COL_2(Kind.RECORD),
    /** Lived experience and what needs to change. */
    COL_3(Kind.RULE),
    /** Purpose and focus. */
    COL_4(Kind.RULE),
    /** Is it in the record?. */
    COL_5(Kind.RULE),
    /** Voice of the child and family. */
    COL_6(Kind.RULE),
    /** When direct feedback is not possible. */
    COL_7(Kind.RULE),
    /** Grade. */
    COL_8(Kind.RULE),
    /** Who moderates. */
    MOD_1(Kind.RULE),
    /** Twenty per cent, and every Inadequate. */
    MOD_2(Kind.RULE),
    /** Benchmarking exercises. */
    MOD_3(Kind.DUTY),
    /** Coaching meeting. */
    MOD_4(Kind.DUTY),
    /** Grade change discussed. */
    MOD_5(Kind.DUTY),
    /** Escalation by grade. */
    MOD_6(Kind.RULE),
    /** Inadequate after moderation. */
    MOD_7(Kind.DUTY),
    /** Five principles of moderation. */
    MOD_8(Kind.RULE),
    /** A link reviewer for each Service Manager. */
    LNK_1(Kind.RULE),
    /** Tracking of actions. */
    LNK_2(Kind.DUTY),
    /** Bite size briefings. */
    LNK_3(Kind.DUTY),
    /** Training for those who review. */
    LNK_4(Kind.DUTY),
    /** A tracker per service area. */
    TRK_1(Kind.VIEW),
    /** Shared access. */
    TRK_2(Kind.RULE),
    /** QA Service keeps it up to date. */
    TRK_3(Kind.DUTY),
    /** Managers report completed actions. */
    TRK_4(Kind.DUTY),
    /** Supervision discussion on the child's record. */
    TRK_5(Kind.DUTY),
    /** Review attached to the child's record. */
    TRK_6(Kind.DUTY),
    /** Outcome told to those responsible. */
    TRK_7(Kind.DUTY),
    /** Impact demonstrated by everyone. */
    TRK_8(Kind.VIEW),
    /** Standing agenda item. */
    LRN_1(Kind.DUTY),
    /** Workforce development. */
    LRN_2(Kind.RECORD),
    /** Monthly and quarterly report to the Board. */
    REP_1(Kind.DUTY),
    /** At least quarterly, commissioned by the Board. */
    FOC_1(Kind.DUTY),
    /** Source of the theme. */
    FOC_2(Kind.RECORD),
    /** Terms of reference. */
    FOC_3(Kind.RULE),
    /** Methodology fits the theme. */
    FOC_4(Kind.RECORD),
    /** Desired outcomes. */
    FOC_5(Kind.RECORD),
    /** Analysis reported to the Board. */
    FOC_6(Kind.DUTY),
    /** Scrutiny with drill-down. */
    QIB_1(Kind.VIEW),
    /** Outcome based accountability. */
    QIB_2(Kind.VIEW),
    /** Performance data beside review summaries. */
    QIB_3(Kind.VIEW),
    /** Support and challenge. */
    QIB_4(Kind.RECORD);

    private final Kind kind;

    ClauseId(Kind kind) {
        this.kind = kind;
    }

    /** What a clause asks of the library. */
    public enum Kind {
        /** Computed or enforced: bad input is refused with the clause named. */
        RULE,
        /** Somebody owes something, by a time where the text or the council sets one. */
        DUTY,
        /** Can be recorded, validated, kept and found again. */
        RECORD,
        /** A result that somebody looks at. */
        VIEW,
        /** A principle with which evidence can be labelled. */
        VALUE
    }

    /**
     * Finds a clause by its id.
     *
     * @param id the id as the catalogue writes it, such as {@code CON-1}
     * @return the clause
     * @throws IllegalArgumentException where the framework has no such clause
     */
    public static ClauseId of(String id) {
        for (ClauseId clause : values()) {
            if (clause.id().equals(id)) {
                return clause;
            }
        }
        throw new IllegalArgumentException("The framework has no such clause. Clauses are named like CON-1 or MOD-2.");
    }

    /**
     * The id as the catalogue writes it.
     *
     * @return such as {@code CON-1}
     */
    public String id() {
        return name().replace('_', '-');
    }

    /**
     * What the clause asks of the library.
     *
     * @return its kind
     */
    public Kind kind() {
        return kind;
    }

    @Override
    public String toString() {
        return id();
    }
}

package org.plr.core.clause;

import java.util.HashMap;
import java.util.Map;

/**
 * The 79 clauses of the Quality Assurance Framework, in the framework's order. Duties, refusals, rules and tests name
 * the clause that they rest on by one of these.
 *
 * <p>The identifier is written with a hyphen, {@code CON-1}; that is what {@link #toString()} prints and what is
 * persisted. The full sentence is {@link #clause()}; the figures (24 hours, 20%) are data of the framework in force.
 */
public enum ClauseId {
    GOV_1(ClauseKind.DUTY, Section.VERSION_CONTROL, "Framework is versioned and reviewed every year"),
    GOV_2(ClauseKind.VIEW, Section.INTRODUCTION, "The quality assurance cycle"),
    GOV_3(ClauseKind.VIEW, Section.INTRODUCTION, "Impact rather than compliance"),
    GOV_4(ClauseKind.RECORD, Section.VERSION_CONTROL, "Version history"),
    VAL_1(ClauseKind.VALUE, Section.VALUES, "Eight principles"),
    VAL_2(ClauseKind.VALUE, Section.VALUES, "High expectations, high support, high challenge"),
    VAL_3(ClauseKind.RULE, Section.INTRODUCTION, "What works well and why, and what to do better"),
    CUL_1(ClauseKind.RECORD, Section.CULTURE, "Speaking up early"),
    CUL_2(ClauseKind.RECORD, Section.CULTURE, "Day-to-day assurance"),
    SUP_1(
            ClauseKind.RECORD,
            Section.SUPERVISION_POLICY,
            "Practice cross-referenced to Knowledge and Skills Statements"),
    SUP_2(ClauseKind.DUTY, Section.SUPERVISION_QUALITY, "Supervision observed each year"),
    SUP_3(ClauseKind.VIEW, Section.SUPERVISION_QUALITY, "Supervision frequency monitored"),
    SUP_4(ClauseKind.DUTY, Section.SUPERVISION_QUALITY, "Supervision records checked"),
    SUP_5(ClauseKind.RECORD, Section.SUPERVISION_QUALITY, "Quality of supervision is part of QA"),
    SUP_6(ClauseKind.DUTY, Section.SUPERVISION_QUALITY, "Service Managers talk to staff"),
    OBS_1(ClauseKind.DUTY, Section.OBSERVATION, "Direct practice observed each year"),
    DAT_1(ClauseKind.RECORD, Section.PERFORMANCE_DATA, "Performance indicators beside review evidence"),
    DAT_2(ClauseKind.VIEW, Section.PERFORMANCE_DATA, "Ofsted self-evaluation questions"),
    DAT_3(ClauseKind.VIEW, Section.PERFORMANCE_DATA, "Triangulation"),
    DAT_4(ClauseKind.RECORD, Section.PERFORMANCE_DATA, "Service improvement plan"),
    DAT_5(ClauseKind.DUTY, Section.PERFORMANCE_DATA, "Managers address performance"),
    ELE_1(ClauseKind.RECORD, Section.ASSURING_AND_IMPROVING, "Programme of collaborative monthly reviews"),
    ELE_2(ClauseKind.RECORD, Section.ASSURING_AND_IMPROVING, "Desk top audit (dip sample)"),
    ELE_3(ClauseKind.RULE, Section.ASSURING_AND_IMPROVING, "Practice Week"),
    ELE_4(ClauseKind.RECORD, Section.ASSURING_AND_IMPROVING, "Workforce views"),
    ELE_5(ClauseKind.RECORD, Section.ASSURING_AND_IMPROVING, "Complaints and compliments"),
    ELE_6(ClauseKind.RECORD, Section.ASSURING_AND_IMPROVING, "Participation of children, young people and families"),
    ELE_7(ClauseKind.RECORD, Section.ASSURING_AND_IMPROVING, "Learning from outside"),
    ELE_8(ClauseKind.RECORD, Section.ASSURING_AND_IMPROVING, "IRO, CP Chair and LADO feedback"),
    ELE_9(ClauseKind.RECORD, Section.ASSURING_AND_IMPROVING, "Programme of focussed reviews"),
    ROL_1(ClauseKind.RULE, Section.ROLES, "Who completes reviews"),
    ROL_2(ClauseKind.DUTY, Section.ROLES, "One review per manager per month"),
    ROL_3(ClauseKind.RULE, Section.ROLES, "Inside and outside the direct line"),
    CON_1(ClauseKind.DUTY, Section.IMMEDIATE_CONCERNS, "Written sharing within 24 hours"),
    CON_2(ClauseKind.DUTY, Section.IMMEDIATE_CONCERNS, "Immediate action"),
    CON_3(ClauseKind.DUTY, Section.IMMEDIATE_CONCERNS, "Remedial actions within 10 days"),
    CON_4(ClauseKind.RULE, Section.IMMEDIATE_CONCERNS, "Inadequate reviews are tracked"),
    CON_5(ClauseKind.DUTY, Section.IMMEDIATE_CONCERNS, "Re-audit after 2 months"),
    COL_1(ClauseKind.RULE, Section.COLLABORATIVE, "Alongside the practitioner"),
    COL_2(ClauseKind.RECORD, Section.COLLABORATIVE, "Practice standards of the area of work"),
    COL_3(ClauseKind.RULE, Section.COLLABORATIVE, "Lived experience and what needs to change"),
    COL_4(ClauseKind.RULE, Section.COLLABORATIVE, "Purpose and focus"),
    COL_5(ClauseKind.RULE, Section.COLLABORATIVE, "Is it in the record?"),
    COL_6(ClauseKind.RULE, Section.COLLABORATIVE, "Voice of the child and family"),
    COL_7(ClauseKind.RULE, Section.COLLABORATIVE, "When direct feedback is not possible"),
    COL_8(ClauseKind.RULE, Section.IMMEDIATE_CONCERNS, "Grade"),
    MOD_1(ClauseKind.RULE, Section.MODERATION, "Who moderates"),
    MOD_2(ClauseKind.RULE, Section.MODERATION, "Twenty per cent, and every Inadequate"),
    MOD_3(ClauseKind.DUTY, Section.MODERATION, "Benchmarking exercises"),
    MOD_4(ClauseKind.DUTY, Section.MODERATION, "Coaching meeting"),
    MOD_5(ClauseKind.DUTY, Section.MODERATION, "Grade change discussed"),
    MOD_6(ClauseKind.RULE, Section.MODERATION, "Escalation by grade"),
    MOD_7(ClauseKind.DUTY, Section.MODERATION, "Inadequate after moderation"),
    MOD_8(ClauseKind.RULE, Section.MODERATION, "Five principles of moderation"),
    LNK_1(ClauseKind.RULE, Section.LINK_AND_TRACKING, "A link reviewer for each Service Manager"),
    LNK_2(ClauseKind.DUTY, Section.LINK_AND_TRACKING, "Tracking of actions"),
    LNK_3(ClauseKind.DUTY, Section.LINK_AND_TRACKING, "Bite size briefings"),
    LNK_4(ClauseKind.DUTY, Section.LINK_AND_TRACKING, "Training for those who review"),
    TRK_1(ClauseKind.VIEW, Section.LINK_AND_TRACKING, "A tracker per service area"),
    TRK_2(ClauseKind.RULE, Section.LINK_AND_TRACKING, "Shared access"),
    TRK_3(ClauseKind.DUTY, Section.LINK_AND_TRACKING, "QA Service keeps it up to date"),
    TRK_4(ClauseKind.DUTY, Section.LINK_AND_TRACKING, "Managers report completed actions"),
    TRK_5(ClauseKind.DUTY, Section.LINK_AND_TRACKING, "Supervision discussion on the child's record"),
    TRK_6(ClauseKind.DUTY, Section.LINK_AND_TRACKING, "Review attached to the child's record"),
    TRK_7(ClauseKind.DUTY, Section.LINK_AND_TRACKING, "Outcome told to those responsible"),
    TRK_8(ClauseKind.VIEW, Section.LINK_AND_TRACKING, "Impact demonstrated by everyone"),
    LRN_1(ClauseKind.DUTY, Section.LINK_AND_TRACKING, "Standing agenda item"),
    LRN_2(ClauseKind.RECORD, Section.LINK_AND_TRACKING, "Workforce development"),
    REP_1(ClauseKind.DUTY, Section.LINK_AND_TRACKING, "Monthly and quarterly report to the Board"),
    FOC_1(ClauseKind.DUTY, Section.FOCUSSED, "At least quarterly, commissioned by the Board"),
    FOC_2(ClauseKind.RECORD, Section.FOCUSSED, "Source of the theme"),
    FOC_3(ClauseKind.RULE, Section.FOCUSSED, "Terms of reference"),
    FOC_4(ClauseKind.RECORD, Section.FOCUSSED, "Methodology fits the theme"),
    FOC_5(ClauseKind.RECORD, Section.FOCUSSED, "Desired outcomes"),
    FOC_6(ClauseKind.DUTY, Section.FOCUSSED, "Analysis reported to the Board"),
    QIB_1(ClauseKind.VIEW, Section.QUALITY_IMPACT_BOARD, "Scrutiny with drill-down"),
    QIB_2(ClauseKind.VIEW, Section.QUALITY_IMPACT_BOARD, "Outcome based accountability"),
    QIB_3(ClauseKind.VIEW, Section.QUALITY_IMPACT_BOARD, "Performance data beside review summaries"),
    QIB_4(ClauseKind.RECORD, Section.QUALITY_IMPACT_BOARD, "Support and challenge");

    private static final Map<String, ClauseId> BY_ID = byId();

    private final String id;
    private final ClauseKind kind;
    private final Section section;
    private final String title;

    ClauseId(ClauseKind kind, Section section, String title) {
        this.id = name().replace('_', '-');
        this.kind = kind;
        this.section = section;
        this.title = title;
    }

    /**
     * Finds a clause by its identifier.
     *
     * @param id as the catalogue prints it, such as {@code CON-1}: in capitals, with a hyphen
     * @return the clause
     * @throws NullPointerException if the identifier is null
     * @throws IllegalArgumentException if there is no such clause; the message names the nearest one
     */
    public static ClauseId of(String id) {
        ClauseId found = BY_ID.get(id);
        if (found == null) {
            throw new IllegalArgumentException("The framework has no such clause: did you mean "
                    + Nearest.to(id, BY_ID.keySet()) + "? Clauses are written in capitals with a hyphen.");
        }
        return found;
    }

    /** {@return the identifier as the catalogue prints it, such as {@code CON-1}} */
    public String id() {
        return id;
    }

    /** {@return what sort of statement the clause makes: a rule, a duty, a record, a view or a value} */
    public ClauseKind kind() {
        return kind;
    }

    /** {@return the section of the framework in which the clause stands} */
    public Section section() {
        return section;
    }

    /** {@return a few words that name the clause, such as "Written sharing within 24 hours"} */
    public String title() {
        return title;
    }

    /** {@return the clause with its full text, which is read from the library's resources when first asked for} */
    public Clause clause() {
        return Clauses.of(this);
    }

    /** {@return the identifier, as {@link #id()}} */
    @Override
    public String toString() {
        return id;
    }

    private static Map<String, ClauseId> byId() {
        Map<String, ClauseId> byId = new HashMap<>();
        for (ClauseId clause : values()) {
            byId.put(clause.id, clause);
        }
        return byId;
    }
}

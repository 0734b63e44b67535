package org.plr.core.clause;

/** A section of the Quality Assurance Framework, in the order in which the catalogue first comes to it. */
public enum Section {
    VERSION_CONTROL("Version Control"),
    INTRODUCTION("Introduction"),
    VALUES("Our Values"),
    CULTURE("Building a Quality Culture in BCP"),
    SUPERVISION_POLICY("Supervision Policy & Framework"),
    SUPERVISION_QUALITY("Quality Assurance of Supervision"),
    OBSERVATION("Observation of Practice"),
    PERFORMANCE_DATA("Performance Data and Quality Assurance"),
    ASSURING_AND_IMPROVING("Assuring & Improving"),
    ROLES("Roles and Responsibilities"),
    IMMEDIATE_CONCERNS("PLRs that raise immediate concerns"),
    COLLABORATIVE("Collaborative Practice Evaluation"),
    MODERATION("Moderation"),
    LINK_AND_TRACKING("Link Practice Learning Reviewers, PLR Tracking & Closing the Learning Loop"),
    FOCUSSED("Focussed (Thematic) Practice Learning Reviews"),
    QUALITY_IMPACT_BOARD("Quality Impact Board");

    private final String title;

    Section(String title) {
        this.title = title;
    }

    /** {@return the heading as the framework prints it, such as "PLRs that raise immediate concerns"} */
    public String title() {
        return title;
    }

    @Override
    public String toString() {
        return title;
    }
}

package org.plr.adapters.mosaic;

import java.util.List;
import java.util.Map;
import org.plr.adapters.mosaic.table.Wanted;

/** The tables of the Standard Safeguarding Dataset that are read, and which of their columns. */
final class SsdTables {
    static final Wanted PERSON =
            Wanted.of("ssd_person", List.of("pers_person_id"), List.of("pers_dob", "pers_death_date"));
    static final Wanted REFERRALS = Wanted.of(
            "ssd_cin_episodes",
            List.of("cine_referral_id", "cine_person_id", "cine_referral_date", "cine_close_date"),
            List.of("cine_referral_nfa"));
    /** On Mosaic the id has lost its prefix. */
    static final Wanted CIN_PLANS = new Wanted(
            "ssd_cin_plans",
            List.of("cinp_cin_plan_id", "cinp_person_id", "cinp_cin_plan_start_date", "cinp_cin_plan_end_date"),
            List.of(),
            Map.of("cinp_cin_plan_id", "cin_plan_id"));

    static final Wanted CP_PLANS = Wanted.of(
            "ssd_cp_plans",
            List.of("cppl_cp_plan_id", "cppl_person_id", "cppl_cp_plan_start_date", "cppl_cp_plan_end_date"),
            List.of());
    static final Wanted ASSESSMENTS = Wanted.of(
            "ssd_cin_assessments",
            List.of("cina_assessment_id", "cina_person_id", "cina_assessment_start_date", "cina_assessment_auth_date"),
            List.of());
    static final Wanted LEGAL_STATUS = Wanted.of(
            "ssd_legal_status",
            List.of(
                    "lega_legal_status_id",
                    "lega_person_id",
                    "lega_legal_status_start_date",
                    "lega_legal_status_end_date",
                    "lega_legal_status"),
            List.of());
    static final Wanted CARE_LEAVERS = Wanted.of(
            "ssd_care_leavers",
            List.of("clea_table_id", "clea_person_id"),
            List.of(
                    "clea_care_leaver_latest_contact",
                    "clea_care_leaver_allocated_team",
                    "clea_care_leaver_worker_id"));
    static final Wanted EARLY_HELP = Wanted.of(
            "ssd_early_help_episodes",
            List.of("earl_episode_id", "earl_person_id", "earl_episode_start_date", "earl_episode_end_date"),
            List.of("earl_episode_worker_id"));
    static final Wanted PROFESSIONALS =
            Wanted.of("ssd_professionals", List.of("prof_staff_id"), List.of("prof_professional_id"));
    static final Wanted INVOLVEMENTS = Wanted.of(
            "ssd_involvements",
            List.of(
                    "invo_involvements_id",
                    "invo_professional_id",
                    "invo_professional_role_id",
                    "invo_involvement_start_date",
                    "invo_involvement_end_date"),
            List.of("invo_professional_team", "invo_person_id", "invo_referral_id"));

    private SsdTables() {}
}

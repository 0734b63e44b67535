package org.plr.core.access;

import static org.plr.core.access.Extent.ALL;
import static org.plr.core.access.Extent.AREA;
import static org.plr.core.access.Extent.BELOW;
import static org.plr.core.access.Extent.OWN;
import static org.plr.core.access.Extent.RESPONSIBLE;
import static org.plr.core.access.Extent.TEAM;
import static org.plr.core.access.Permission.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plr.core.people.Role;

/**
 * The table of rights. What is not in it is denied.
 *
 * <p>The text restricts no reader (TRK-2); what stands here beyond it is the library's: texts typed by humans are seen by
 * fewer than the tracker, and mistakes are put right by the Service Manager Quality Assurance alone.
 */
final class Rights {
    private static final List<String> QUALITY_ASSURANCE_SERVICE = codes(
            Role.SERVICE_MANAGER_QUALITY_ASSURANCE, Role.QUALITY_ASSURANCE_OFFICER, Role.PRACTICE_LEARNING_REVIEWER);
    private static final List<String> QUALITY_ASSURANCE_LEAD = codes(Role.SERVICE_MANAGER_QUALITY_ASSURANCE);
    private static final List<String> QUALITY_ASSURANCE_OFFICERS =
            codes(Role.SERVICE_MANAGER_QUALITY_ASSURANCE, Role.QUALITY_ASSURANCE_OFFICER);
    private static final List<String> MODERATORS = List.of(Right.ANY_MODERATOR);
    private static final List<String> REVIEWERS = List.of(
            Right.ANY_MANAGER,
            Role.SERVICE_MANAGER_QUALITY_ASSURANCE.code(),
            Role.QUALITY_ASSURANCE_OFFICER.code(),
            Role.PRACTICE_LEARNING_REVIEWER.code());
    private static final List<String> SENIOR_MANAGERS =
            codes(Role.CORPORATE_DIRECTOR, Role.SERVICE_DIRECTOR, Role.PRINCIPAL_SOCIAL_WORKER);
    private static final List<String> SERVICE_MANAGER = codes(Role.SERVICE_MANAGER);
    private static final List<String> TEAM_AND_SERVICE_MANAGER = codes(Role.TEAM_MANAGER, Role.SERVICE_MANAGER);
    private static final List<String> TEAM_MANAGERS = codes(Role.TEAM_MANAGER, Role.ASSISTANT_TEAM_MANAGER);
    private static final List<String> AREA_MANAGERS =
            codes(Role.TEAM_MANAGER, Role.ASSISTANT_TEAM_MANAGER, Role.SERVICE_MANAGER);
    private static final List<String> PRACTITIONER = codes(Role.PRACTITIONER);
    private static final List<String> BOARD_MEMBER = codes(Role.BOARD_MEMBER);

    static final List<Right> TABLE = table(
            // Whoever is given a review completes it (ROL-1) and owes what follows from it (CON-1, CON-2).
            rights(REVIEWERS, OWN, WRITE_REVIEW, GRADE_REVIEW, RETURN_REVIEW),
            rights(REVIEWERS, OWN, RAISE_CONCERN, RECORD_SHARING, RECORD_IMMEDIATE_ACTION, RAISE_ACTION),
            rights(REVIEWERS, OWN, READ_REVIEW, READ_NARRATIVE, READ_DUTIES),
            rights(REVIEWERS, ALL, READ_FRAMEWORK, READ_ORGANISATION),

            // The Quality Assurance Service runs the programme and sees all (TRK-2, TRK-3, TRK-6, TRK-7).
            rights(QUALITY_ASSURANCE_SERVICE, ALL, ALLOCATE_REVIEW, OPEN_MONTH, EXCUSE_MANAGER, ASSESS_MONTH),
            rights(QUALITY_ASSURANCE_SERVICE, ALL, ATTACH_TO_RECORD, RAISE_CONCERN, RECORD_SHARING),
            rights(QUALITY_ASSURANCE_SERVICE, ALL, CHECK_FILINGS, MARK_FILING_WRONG),
            rights(QUALITY_ASSURANCE_SERVICE, ALL, HAND_OVER, HAND_OVER_ACTION),
            rights(QUALITY_ASSURANCE_SERVICE, ALL, READ_REVIEW, READ_NARRATIVE, READ_DUTIES, READ_TRACKER),
            rights(QUALITY_ASSURANCE_LEAD, ALL, CORRECT_REVIEW, REASSIGN_REVIEW, WITHDRAW_REVIEW),
            rights(QUALITY_ASSURANCE_LEAD, ALL, WITHDRAW_ACTION),
            rights(QUALITY_ASSURANCE_LEAD, ALL, ERASE_NARRATIVES, HOLD_NARRATIVES, EXPORT_ABOUT),
            rights(QUALITY_ASSURANCE_LEAD, ALL, REVIEW_FRAMEWORK, ADOPT_FRAMEWORK, VERIFY_JOURNAL, READ_NOTICES),

            // The Quality Assurance lead runs the draw; whoever is concerned can recompute it (MOD-2).
            rights(QUALITY_ASSURANCE_LEAD, ALL, RUN_DRAW),
            rights(QUALITY_ASSURANCE_SERVICE, ALL, READ_DRAW),
            rights(REVIEWERS, ALL, READ_DRAW),
            rights(BOARD_MEMBER, ALL, READ_DRAW),

            // The Quality Assurance lead, who runs the draws, announces the rota as well: both are bound by one secret.
            // Its
            // officers plan it; each manager sees what concerns themselves (ROL-2, ROL-3).
            rights(QUALITY_ASSURANCE_LEAD, ALL, ANNOUNCE_ROTA),
            rights(QUALITY_ASSURANCE_OFFICERS, ALL, PLAN_ROTA),
            rights(QUALITY_ASSURANCE_SERVICE, ALL, READ_ROTA),
            rights(REVIEWERS, OWN, READ_ROTA),

            // An area's managers see their own (TRK-2), act on concerns there and report actions (TRK-4,
            // TRK-5).
            rights(AREA_MANAGERS, AREA, READ_REVIEW, READ_DUTIES, READ_TRACKER, RAISE_CONCERN),
            rights(TEAM_AND_SERVICE_MANAGER, AREA, RECORD_IMMEDIATE_ACTION, RAISE_ACTION),
            rights(TEAM_AND_SERVICE_MANAGER, AREA, COMPLETE_ACTION, HAND_OVER_ACTION),
            rights(TEAM_AND_SERVICE_MANAGER, RESPONSIBLE, COMPLETE_ACTION, RECORD_SUPERVISION),
            rights(TEAM_AND_SERVICE_MANAGER, RESPONSIBLE, READ_REVIEW, READ_NARRATIVE),
            rights(SERVICE_MANAGER, AREA, READ_NARRATIVE, RECORD_SUPERVISION, HAND_OVER),
            rights(TEAM_MANAGERS, TEAM, READ_NARRATIVE, RECORD_SUPERVISION),

            // Senior managers see the areas below them (TRK-2).
            rights(SENIOR_MANAGERS, BELOW, READ_REVIEW, READ_NARRATIVE, READ_DUTIES, READ_TRACKER),

            // Whoever is asked to moderate judges and coaches (MOD-1, MOD-4); once it is decided, the author discusses
            // a
            // changed grade, and author and those responsible may dispute it (MOD-5).
            rights(QUALITY_ASSURANCE_SERVICE, ALL, READ_MODERATION),
            rights(QUALITY_ASSURANCE_OFFICERS, ALL, ASSIGN_MODERATOR),
            rights(QUALITY_ASSURANCE_LEAD, ALL, REASSIGN_MODERATOR, DECIDE_DISPUTE),
            rights(MODERATORS, OWN, JUDGE_MODERATION, RECORD_COACHING, READ_MODERATION, READ_NARRATIVE, RAISE_CONCERN),
            rights(MODERATORS, ALL, DECIDE_DISPUTE),
            rights(REVIEWERS, OWN, READ_MODERATION, RECORD_GRADE_DISCUSSION, DISPUTE_MODERATION),
            rights(TEAM_AND_SERVICE_MANAGER, RESPONSIBLE, READ_MODERATION, DISPUTE_MODERATION),
            rights(PRACTITIONER, RESPONSIBLE, READ_MODERATION, DISPUTE_MODERATION),

            // The Board commissions focussed reviews, and agrees their terms with the Service Manager Quality Assurance
            // (ELE-9, FOC-1, FOC-3); whoever the terms name can read them.
            rights(QUALITY_ASSURANCE_SERVICE, ALL, PLAN_FOCUSSED_REVIEW, READ_FOCUSSED_REVIEW),
            rights(QUALITY_ASSURANCE_LEAD, ALL, WRITE_TERMS, AGREE_TERMS),
            rights(QUALITY_ASSURANCE_LEAD, ALL, START_FOCUSSED_REVIEW, WITHDRAW_FOCUSSED_REVIEW),
            rights(BOARD_MEMBER, ALL, PLAN_FOCUSSED_REVIEW, COMMISSION_FOCUSSED_REVIEW, READ_FOCUSSED_REVIEW),
            rights(BOARD_MEMBER, ALL, WRITE_TERMS, AGREE_TERMS),
            rights(REVIEWERS, OWN, READ_FOCUSSED_REVIEW),

            // The Service Manager Quality Assurance holds benchmarking exercises, and whoever is named in one grades in
            // it
            // (MOD-3).
            rights(QUALITY_ASSURANCE_LEAD, ALL, HOLD_EXERCISE),
            rights(QUALITY_ASSURANCE_SERVICE, ALL, READ_EXERCISE),
            rights(REVIEWERS, OWN, GRADE_IN_EXERCISE, READ_EXERCISE),

            // The Quality Assurance Service trains and coaches whoever reviews, and each sees their own (LNK-4).
            rights(QUALITY_ASSURANCE_SERVICE, ALL, RECORD_TRAINING, READ_TRAINING),
            rights(QUALITY_ASSURANCE_LEAD, ALL, WITHDRAW_TRAINING),
            rights(REVIEWERS, OWN, READ_TRAINING),
            rights(MODERATORS, OWN, READ_TRAINING),
            rights(PRACTITIONER, OWN, READ_TRAINING),
            rights(BOARD_MEMBER, OWN, READ_TRAINING),

            // Each Service Manager has a link reviewer, and every manager sees who it is (LNK-1).
            rights(QUALITY_ASSURANCE_OFFICERS, ALL, ALLOCATE_LINKS, DECLARE_LINK_CONFLICT),
            rights(QUALITY_ASSURANCE_OFFICERS, ALL, GIVE_TRACKER),
            rights(QUALITY_ASSURANCE_SERVICE, ALL, TRACK_ACTIONS),
            rights(SERVICE_MANAGER, AREA, TRACK_ACTIONS),
            rights(REVIEWERS, ALL, READ_LINKS),

            // A practitioner learns the outcome of their own work (COL-1, TRK-7); the Board sees no single
            // child.
            rights(PRACTITIONER, RESPONSIBLE, READ_REVIEW, READ_NARRATIVE),
            rights(PRACTITIONER, OWN, READ_DUTIES),
            rights(PRACTITIONER, ALL, READ_FRAMEWORK),
            rights(BOARD_MEMBER, ALL, READ_FRAMEWORK));

    /** What the host's administrators may do, whoever they are in the council: load reference data, and nothing else. */
    static final Set<Permission> OF_ADMINISTRATORS =
            Set.of(LOAD_ORGANISATION, LOAD_HOLIDAYS, ADOPT_FRAMEWORK, READ_NOTICES, HANDLE_NOTICES);

    /** What the library itself may do. */
    static final Set<Permission> OF_THE_SYSTEM = Set.of(RUN_DELIVERIES, CHECK_FILINGS);

    private Rights() {}

    @SafeVarargs
    private static List<Right> table(List<Right>... rows) {
        List<Right> table = new ArrayList<>();
        for (List<Right> row : rows) {
            table.addAll(row);
        }
        return List.copyOf(table);
    }

    private static List<Right> rights(List<String> holders, Extent extent, Permission... permissions) {
        List<Right> rights = new ArrayList<>();
        for (String holder : holders) {
            for (Permission permission : permissions) {
                rights.add(new Right(holder, permission, extent));
            }
        }
        return rights;
    }

    private static List<String> codes(Role... roles) {
        List<String> codes = new ArrayList<>();
        for (Role role : roles) {
            codes.add(role.code());
        }
        return List.copyOf(codes);
    }
}

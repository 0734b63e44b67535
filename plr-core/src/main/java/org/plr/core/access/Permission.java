package org.plr.core.access;

/** What can be permitted: one for each command and each query. */
public enum Permission {
    /** To give a review to a manager (ROL-1). */
    ALLOCATE_REVIEW("allocate reviews"),
    /** To give out a review of a child whose record is restricted. */
    ALLOCATE_RESTRICTED("allocate reviews of restricted records", Holder.LEAD),
    /** To bring in a review from an earlier tracker, on a council's first day. */
    BRING_IN_REVIEW("bring reviews in from an earlier tracker", Holder.LEAD),
    /** To write what a review says (COL-1 to COL-7). */
    WRITE_REVIEW("write this review"),
    /** To give the overall grade (COL-8). */
    GRADE_REVIEW("grade this review"),
    /** To return a completed review (ROL-2). */
    RETURN_REVIEW("return this review"),
    /** To give a review to another manager. */
    REASSIGN_REVIEW("reassign reviews", Holder.LEAD),
    /** To put a grade right that was recorded by mistake. */
    CORRECT_REVIEW("correct reviews", Holder.LEAD),
    /** To withdraw a review that was recorded by mistake. */
    WITHDRAW_REVIEW("withdraw reviews", Holder.LEAD),
    /** To hand a responsibility for the child over to another person (TRK-7). */
    HAND_OVER("hand a responsibility over"),
    /** To open a month of the programme (ROL-2). */
    OPEN_MONTH("open a month"),
    /** To excuse a manager from a month (ROL-2). */
    EXCUSE_MANAGER("excuse a manager from a month"),
    /** To say what a month shows (ELE-1). */
    ASSESS_MONTH("assess a month"),
    /** To see how far a month is completed, in numbers (ELE-1). */
    READ_PROGRESS("see how far a month is completed"),
    /** To see which cases are open, restricted ones among them. */
    READ_OPEN_CASES("see the open cases"),
    /** To attach a review to the child's record (TRK-6). */
    ATTACH_TO_RECORD("attach reviews to the child's record"),
    /** To ask how documents stand that are on their way to the child's record, and to see them all (TRK-6). */
    CHECK_FILINGS("see what is filed on children's records"),
    /** To mark a filing as wrong, and to record how it was put right (TRK-6). */
    MARK_FILING_WRONG("mark filings as wrong"),
    /** To record the discussion in supervision (TRK-5). */
    RECORD_SUPERVISION("record supervision here"),
    /** To record an immediate concern (CON-1). */
    RAISE_CONCERN("raise a concern here"),
    /** To record that somebody was reached in writing (CON-1). */
    RECORD_SHARING("record written sharing here"),
    /** To record the immediate action taken (CON-2). */
    RECORD_IMMEDIATE_ACTION("record immediate action here"),
    /** To raise a remedial action (CON-3). */
    RAISE_ACTION("raise remedial actions here"),
    /** To record a remedial action as completed (CON-3, TRK-4). */
    COMPLETE_ACTION("complete remedial actions here"),
    /** To withdraw a remedial action that was raised by mistake. */
    WITHDRAW_ACTION("withdraw remedial actions", Holder.LEAD),
    /** To hand a remedial action over to another owner. */
    HAND_OVER_ACTION("hand remedial actions over here"),
    /** To give a moderation to somebody (MOD-1). */
    ASSIGN_MODERATOR("assign moderators"),
    /** To give a moderation to another person. */
    REASSIGN_MODERATOR("reassign moderators", Holder.LEAD),
    /** To judge a review in moderation (MOD-1, MOD-8). */
    JUDGE_MODERATION("judge this review in moderation"),
    /** To record the coaching meeting (MOD-4). */
    RECORD_COACHING("record the coaching here"),
    /** To record the discussion of a changed grade (MOD-5). */
    RECORD_GRADE_DISCUSSION("record the discussion of this grade"),
    /** To dispute a moderation's decision (MOD-5). */
    DISPUTE_MODERATION("dispute this moderation"),
    /** To decide a dispute (MOD-5). */
    DECIDE_DISPUTE("decide disputes of moderation", Holder.LEAD),
    /** To see a moderation (MOD-1). */
    READ_MODERATION("see this moderation"),
    /** To plan a focussed review (ELE-9). */
    PLAN_FOCUSSED_REVIEW("plan focussed reviews"),
    /** To commission a focussed review (FOC-1). */
    COMMISSION_FOCUSSED_REVIEW("commission focussed reviews", Holder.BOARD),
    /** To write terms of reference (FOC-3). */
    WRITE_TERMS("write terms of reference", Holder.LEAD),
    /** To agree terms of reference (FOC-3). */
    AGREE_TERMS("agree terms of reference", Holder.LEAD),
    /** To start a focussed review (FOC-3). */
    START_FOCUSSED_REVIEW("start focussed reviews", Holder.LEAD),
    /** To withdraw a focussed review. */
    WITHDRAW_FOCUSSED_REVIEW("withdraw focussed reviews", Holder.LEAD),
    /** To see a focussed review and its terms (ELE-9). */
    READ_FOCUSSED_REVIEW("see this focussed review"),
    /** To open, close and withdraw benchmarking exercises (MOD-3). */
    HOLD_EXERCISE("hold benchmarking exercises", Holder.LEAD),
    /** To grade in a benchmarking exercise (MOD-3). */
    GRADE_IN_EXERCISE("grade in this benchmarking exercise", Holder.LEAD),
    /** To see a benchmarking exercise and its result (MOD-3). */
    READ_EXERCISE("see this benchmarking exercise"),
    /** To record training and coaching of whoever reviews (LNK-4). */
    RECORD_TRAINING("record training to review"),
    /** To withdraw training that was recorded by mistake (LNK-4). */
    WITHDRAW_TRAINING("withdraw training to review", Holder.LEAD),
    /** To see who was trained to review (LNK-4). */
    READ_TRAINING("see this training to review"),
    /** To give each Service Manager a link reviewer (LNK-1). */
    ALLOCATE_LINKS("allocate link reviewers"),
    /** To say that a reviewer must not be somebody's link (LNK-1). */
    DECLARE_LINK_CONFLICT("declare conflicts of link reviewers"),
    /** To see whose link is who (LNK-1). */
    READ_LINKS("see the link reviewers"),
    /** To load an organisation chart. */
    LOAD_ORGANISATION("load the organisation", Holder.ADMINISTRATOR),
    /** To load a calendar of holidays. */
    LOAD_HOLIDAYS("load holidays", Holder.ADMINISTRATOR),
    /** To preview and adopt a version of the framework (GOV-1). */
    ADOPT_FRAMEWORK("adopt a framework", Holder.LEAD),
    /** To record the framework's yearly review (GOV-1). */
    REVIEW_FRAMEWORK("record the framework's review", Holder.LEAD),
    /** To announce, freeze and reveal a month's draw, and to name a substitute (MOD-2). */
    RUN_DRAW("run the draw", Holder.LEAD),
    /** To see how a month was drawn (MOD-2). */
    READ_DRAW("see how a month was drawn"),
    /** To announce from which cases a month's rota will be drawn (ROL-2). */
    ANNOUNCE_ROTA("announce the rota", Holder.LEAD),
    /** To plan a month's rota, which gives its reviews out (ROL-2, CON-5). */
    PLAN_ROTA("plan the rota"),
    /** To see a month's rota, and each manager's mix over the year (ROL-3). */
    READ_ROTA("see this rota"),
    /** To see a review without its texts. */
    READ_REVIEW("see this review"),
    /** To read the texts of a review. */
    READ_NARRATIVE("read the texts of this review"),
    /** To see who owes what. */
    READ_DUTIES("see the duties here"),
    /** To record that a tracker was given to its Service Manager (TRK-1, TRK-3). */
    GIVE_TRACKER("give trackers"),
    /** To look through the open actions of an area (LNK-2). */
    TRACK_ACTIONS("track the actions here"),
    /** To see a tracker (TRK-2). */
    READ_TRACKER("see this tracker"),
    /** To see the framework and its history (GOV-4). */
    READ_FRAMEWORK("see the framework"),
    /** To see the organisation chart. */
    READ_ORGANISATION("see the organisation"),
    /** To verify the journal's chain. */
    VERIFY_JOURNAL("verify the journal", Holder.LEAD),
    /** To erase the texts of a subject, and to see what is due for it. */
    ERASE_NARRATIVES("erase texts", Holder.LEAD),
    /** To see the notices that wait, were parked or refused. */
    READ_NOTICES("see the notices", Holder.ADMINISTRATOR),
    /** To offer a parked notice again, to let a copied or restored journal send, and to report a message that came back. */
    HANDLE_NOTICES("handle the notices", Holder.ADMINISTRATOR),
    /** To place and lift legal holds, under which no text is erased. */
    HOLD_NARRATIVES("hold texts back from deletion", Holder.LEAD),
    /** To give out all that is held about one child or one member of staff. */
    EXPORT_ABOUT("export what is held about somebody", Holder.LEAD),
    /** To see who read about a child. */
    READ_READS("see who read about a child", Holder.LEAD),
    /** To run the deliveries: the library's own actor alone. */
    RUN_DELIVERIES("run deliveries", Holder.SYSTEM);

    private final String words;
    private final Holder holder;

    Permission(String words) {
        this(words, Holder.QUALITY_ASSURANCE);
    }

    Permission(String words, Holder holder) {
        this.words = words;
        this.holder = holder;
    }

    /** What the permission is for, to follow on "the right to". */
    String words() {
        return words;
    }

    /** Whom to ask for it. */
    String holder() {
        return holder.words;
    }

    private enum Holder {
        QUALITY_ASSURANCE("Ask the Quality Assurance Service."),
        BOARD("Ask a member of the Quality Impact Board."),
        LEAD("Ask the Service Manager Quality Assurance."),
        ADMINISTRATOR("Ask an administrator of this system."),
        SYSTEM("The library's own actor has it alone: use Actor.system() for it.");

        private final String words;

        Holder(String words) {
            this.words = words;
        }
    }
}

package org.plr.examples.demo;

import java.util.List;

/** What invented people write. Invented too, and true of no child. */
final class Sentences {
    static final List<String> PURPOSE = List.of(
            "The work is to help the family keep routines that hold through a hard week.",
            "The family and the worker agreed to make evenings at home calm and predictable.",
            "The purpose is a safe return home, step by step, with the wider family taking part.",
            "The focus is on steady schooling and on somebody trusted to talk to.",
            "The work prepares for living independently, with help that can be called upon.");

    static final List<String> LIVED_EXPERIENCE = List.of(
            "Most days are settled; mornings are rushed and it is then that arguments begin.",
            "Life has become calmer since the move, and friends nearby matter a great deal.",
            "Things feel uncertain, because plans changed twice and nobody explained why.",
            "Home feels safe at present, and worries about relatives are spoken of openly.",
            "School is the best part of the week; weekends are long and lonely.");

    static final List<String> NEEDS_TO_CHANGE = List.of(
            "Plans have to be explained before they change, in words that make sense.",
            "Somebody has to be there when the school day ends.",
            "Health appointments that were missed have to be made good this month.",
            "The adults have to agree on one bedtime and keep to it.",
            "Time with brothers and sisters has to be put in the diary and kept.");

    static final List<String> WORKS_WELL = List.of(
            "Visits are regular and unhurried, and so trust has grown.",
            "The worker tests ideas with the family before they become plans, which keeps them realistic.",
            "School and health are asked early, so that the picture is whole.",
            "Wishes are written down in the words that were used, and are acted on.");

    static final List<String> TO_DO_BETTER = List.of(
            "The chronology stops in spring and has to be brought up to date.",
            "Fathers and other men in the family are hardly heard in the assessment.",
            "The plan lists tasks and says too little about what will be different.",
            "Supervision records decisions, and not yet the thinking behind them.");

    static final List<String> MET = List.of("Seen throughout the record.", "Seen in each of the last three visits.");

    static final List<String> PARTLY_MET = List.of(
            "Partly there; the more recent entries are thinner.", "There, but a month later than it should be.");

    static final List<String> NOT_MET = List.of("Not found in the record of the last six months.");

    static final List<String> NOT_APPLICABLE =
            List.of("There is no such plan at this stage.", "The matter ended before the period under review.");

    static final List<String> IMPACT = List.of(
            "The child says what is different at home now.",
            "School and health tell the same story of progress.",
            "Little has changed for the child so far, though much was done.");
    static final List<String> RATIONALE = List.of(
            "The grade rests on what was seen in the record and heard from the practitioner.",
            "The standards that weigh most in this area of work led to this grade.",
            "The difference that was made so far decided, more than what was done.");

    static final List<String> FEEDBACK = List.of(
            "She listens, and she comes when she says she will.",
            "I would like to know earlier when somebody new comes.",
            "We were asked what would help, and then it happened.",
            "Too many people ask the same questions.");

    static final List<String> NO_FEEDBACK = List.of(
            "The family was away during the whole month.",
            "The young person did not wish to speak this time.",
            "No interpreter could be found in time.");

    static final List<String> MEASURES =
            List.of("An interpreter is booked ahead for the next visit.", "The advocate offers a meeting at school.");

    static final List<String> ALONE = List.of(
            "The practitioner was called to court all day.", "The practitioner is unwell and the month was ending.");

    static final List<String> CONCERN = List.of(
            "An adult who was not to be in the home was there on the last two visits.",
            "The agreed safety plan has not been in place for two weeks.",
            "An injury was noted at school and not followed up.");

    static final List<String> IMMEDIATE_ACTION = List.of(
            "A visit was made on the same day and the safety plan was renewed.",
            "A strategy discussion was held within hours.",
            "The health visitor was asked to see the family at once.");

    static final List<String> ACTION = List.of(
            "Bring the chronology up to date and send it to the Team Manager.",
            "Visit, see alone, and record what was said.",
            "Renew the safety plan with everybody in the home.",
            "Ask the school for its view and add it to the assessment.",
            "Agree the next review date with the family.");

    static final List<String> EVIDENCE =
            List.of("Entry in the record of the same day.", "The renewed plan is signed by the family.");

    static final List<String> RECORDED_BY_MISTAKE =
            List.of("It was entered twice.", "It was entered for the wrong month.");

    static final List<String> WRONG_GRADE =
            List.of("The wrong line of the list was chosen.", "The grade of another review was entered.");

    private Sentences() {}
}

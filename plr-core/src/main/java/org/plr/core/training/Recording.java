package org.plr.core.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Checks;
import org.plr.core.command.Decision;
import org.plr.core.command.Moment;
import org.plr.core.command.Request;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Role;

/**
 * Records that somebody was trained to review by the Quality Assurance Service (LNK-4). Whoever is trained needs no second
 * training: what they learn beyond it is coaching.
 *
 * @param trainedBy who trained them
 */
@RuleOf("LNK-4")
record Recording(@Nullable PersonRef trainedBy) implements Request {
    private static final Set<Role> QUALITY_ASSURANCE_SERVICE = Set.of(
            Role.SERVICE_MANAGER_QUALITY_ASSURANCE, Role.QUALITY_ASSURANCE_OFFICER, Role.PRACTICE_LEARNING_REVIEWER);

    @Override
    public void check(Checks checks) {
        checks.required(ClauseId.LNK_4, "$.trainedBy", trainedBy);
    }

    Decision decide(Training training, Moment moment) {
        PersonRef trainer = Objects.requireNonNull(trainedBy, "trainedBy");
        List<Refusal> refusals = refusals(training.person(), trainer, "$.trainedBy", moment);
        if (training.trainedAt().isPresent()) {
            refusals.add(Refusal.by(
                    ClauseId.LNK_4,
                    "person.trained-already",
                    "$.person",
                    "Record it as coaching: this person is trained, and more on top of that is coaching."));
        }
        return told(refusals, training, new TrainingFact.Given(trainer), moment);
    }

    /**
     * Records that a link reviewer coached or mentored somebody beyond their training (LNK-4).
     *
     * @param by who coached them
     */
    @RuleOf("LNK-4")
    record OfCoaching(@Nullable PersonRef by) implements Request {

        @Override
        public void check(Checks checks) {
            checks.required(ClauseId.LNK_4, "$.by", by);
        }

        Decision decide(Training training, Moment moment) {
            PersonRef coach = Objects.requireNonNull(by, "by");
            List<Refusal> refusals = refusals(training.person(), coach, "$.by", moment);
            return told(refusals, training, new TrainingFact.Coached(coach), moment);
        }
    }

    private static Decision told(List<Refusal> refusals, Training training, TrainingFact fact, Moment moment) {
        return refusals.isEmpty()
                ? Decision.accept().tell(Training.stream(training.person()), fact, moment)
                : Decision.refuse(refusals);
    }

    private static List<Refusal> refusals(PersonRef person, PersonRef by, String path, Moment moment) {
        List<Refusal> refusals = new ArrayList<>();
        if (moment.organisation().roles(person, moment.day()).isEmpty()) {
            refusals.add(Refusal.by(
                    ClauseId.LNK_4,
                    "person.unknown",
                    "$.person",
                    "Name somebody whom the organisation has on that day."));
        }
        if (by.equals(person)) {
            refusals.add(Refusal.by(
                    ClauseId.LNK_4, "trainer.is-the-person", path, "Name who gave it: nobody teaches themselves."));
        } else if (moment.organisation().roles(by, moment.day()).stream()
                .noneMatch(QUALITY_ASSURANCE_SERVICE::contains)) {
            refusals.add(Refusal.by(
                    ClauseId.LNK_4,
                    "trainer.not-of-quality-assurance",
                    path,
                    "Name somebody of the Quality Assurance Service: it trains and coaches whoever reviews."));
        }
        return refusals;
    }
}

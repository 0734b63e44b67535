package org.plr.core.review;

import java.time.YearMonth;
import java.util.List;
import org.plr.core.journal.Fact;
import org.plr.core.journal.FactType;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.people.Excuse;
import org.plr.core.people.PersonRef;

/**
 * A month of the programme of collaborative reviews (ROL-2, ELE-1), in the stream {@code programme/<month>}.
 */
public sealed interface ProgrammeFact extends Fact {

    /** Answers this fact with its case. */
    <R> R answer(Cases<R> cases);

    /**
     * The month began: each of these managers owes a collaborative review in it (ROL-2).
     *
     * @param month the local month
     * @param managers who is charged, in a fixed order
     */
    @FactType("programme.month-opened")
    record MonthOpened(YearMonth month, List<PersonRef> managers) implements ProgrammeFact {
        /** Keeps the lists as they are now. */
        public MonthOpened {
            managers = List.copyOf(managers);
        }

        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.monthOpened(this);
        }
    }

    /**
     * A manager is not charged with the month after all (ROL-2).
     *
     * @param month the local month
     * @param manager who
     * @param excuse why
     */
    @FactType("programme.excused")
    record Excused(YearMonth month, PersonRef manager, Excuse excuse) implements ProgrammeFact {
        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.excused(this);
        }
    }

    /**
     * A manager who is there throughout the month is exempted from it (ROL-2).
     *
     * @param month the local month
     * @param manager who
     * @param reason why
     * @param approver who approved
     */
    @FactType("programme.exempted")
    record Exempted(YearMonth month, PersonRef manager, NarrativeRef reason, PersonRef approver)
            implements ProgrammeFact {
        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.exempted(this);
        }
    }

    /**
     * It was said what the month shows (ELE-1). A later one takes the place of it.
     *
     * @param month the local month
     * @param progress how far practice improves
     * @param priorities for learning and development, the first first
     */
    @FactType("programme.assessed")
    record Assessed(YearMonth month, NarrativeRef progress, List<NarrativeRef> priorities) implements ProgrammeFact {
        /** Keeps the list as it is now. */
        public Assessed {
            priorities = List.copyOf(priorities);
        }

        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.assessed(this);
        }
    }

    /** One answer a fact, so that a new fact does not compile until every reader answers it. */
    interface Cases<R> {
        R monthOpened(MonthOpened fact);

        R excused(Excused fact);

        R exempted(Exempted fact);

        R assessed(Assessed fact);
    }
}

package org.plr.core.review;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Checks;
import org.plr.core.command.Decision;
import org.plr.core.command.Moment;
import org.plr.core.command.Request;
import org.plr.core.journal.NarrativeRef;

/**
 * Says what a month of the programme shows: how far practice improves, and what is to be learned and developed first
 * (ELE-1). Given again, it takes the place of what was said before.
 *
 * @param progress how far practice improves
 * @param priorities for learning and development, the first first: 1 to 20
 */
@RuleOf("ELE-1")
record Assessing(@Nullable String progress, @Nullable List<String> priorities) implements Request {
    private static final int MOST = 20;

    @Override
    public void check(Checks checks) {
        checks.text(ClauseId.ELE_1, "$.progress", progress);
        if (!checks.whole(ClauseId.ELE_1, "$.priorities", priorities) || priorities == null) {
            return;
        }
        for (int i = 0; i < priorities.size(); i++) {
            checks.text(ClauseId.ELE_1, "$.priorities[" + i + "]", priorities.get(i));
        }
        if (priorities.isEmpty()) {
            checks.refuse(ClauseId.ELE_1, "$.priorities", "none", "Name at least one priority.");
        } else if (priorities.size() > MOST) {
            checks.refuse(
                    ClauseId.ELE_1, "$.priorities", "too-many", "Name at most " + MOST + ": what is first of all.");
        }
    }

    Decision decide(Programme programme, Moment moment) {
        NarrativeRef kept = moment.pen().keep(progress);
        List<NarrativeRef> first = Objects.requireNonNull(priorities, "priorities").stream()
                .map(moment.pen()::keep)
                .toList();
        return Decision.accept()
                .tell(
                        Programme.stream(programme.month()),
                        new ProgrammeFact.Assessed(programme.month(), kept, first),
                        moment);
    }
}

package org.plr.examples.demo.pages;

import java.util.ArrayList;
import java.util.List;
import org.plr.adapters.html.Html;
import org.plr.core.moderation.Moderation;
import org.plr.core.moderation.ModeratorPlan;
import org.plr.core.people.PersonRef;
import org.plr.examples.demo.host.Chosen;

/** Who moderates a review, and why they were proposed (MOD-1). */
final class Moderators {
    private final Year year;

    Moderators(Year year) {
        this.year = year;
    }

    Html of(Moderation moderation) {
        List<Html> names = new ArrayList<>();
        moderation.turns().forEach(turn -> {
            if (!names.isEmpty()) {
                names.add(Html.BREAK);
            }
            names.add(Html.text(name(turn.moderator())));
        });
        return names.isEmpty()
                ? Html.text("nobody yet")
                : Html.join(
                        Html.join(names), why(year.chosen(moderation.review().ref())));
    }

    /** What another choice would have cost; of several turns with whose it is. */
    private Html why(List<Chosen> all) {
        List<Html> reasons = new ArrayList<>();
        for (Chosen each : all) {
            String whose = all.size() == 1 ? "" : name(each.turn().moderator()) + ": ";
            reasons.add(Html.p(whose + sentence(each)));
        }
        return reasons.isEmpty() ? Html.NOTHING : Html.of("details", Html.of("summary", "why"), Html.join(reasons));
    }

    private String sentence(Chosen chosen) {
        String sentence = chosen.why().sentence();
        String other = chosen.why().other().orElse(ModeratorPlan.NOBODY);
        return other.equals(ModeratorPlan.NOBODY) ? sentence : sentence.replace(other, name(PersonRef.of(other)));
    }

    private String name(PersonRef person) {
        return year.host().staff().name(person);
    }
}

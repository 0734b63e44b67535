package org.plr.adapters.html;

import org.plr.core.concern.Action;
import org.plr.core.concern.Concern;

/** What follows: immediate concerns, who was told in writing, immediate action (CON-1, CON-2), and actions (CON-3). */
final class Following {
    private final Known known;
    private final Texts texts;
    private final Concern concern;

    Following(Known known, Texts texts) {
        this.known = known;
        this.texts = texts;
        this.concern = known.concern();
    }

    Html html() {
        return Html.join(concerns(), actions());
    }

    private Html concerns() {
        Concern.After after = concern.after();
        if (after.concerns().isEmpty() && after.reached().isEmpty() && after.acted() == null) {
            return Html.NOTHING;
        }
        Section section = new Section("concerns", "Immediate concerns", texts);
        after.concerns().values().forEach(each -> section.text("Identified " + known.moment(each.at()), each.what()));
        Table told = new Table("Told in writing", "Who", "When");
        after.reached().forEach((person, at) -> told.row(Html.text(known.name(person)), Html.text(known.moment(at))));
        section.and(told.isEmpty() ? Html.NOTHING : told.table());
        if (after.acted() != null) {
            section.and("Immediate action was taken", known.moment(after.acted()));
        }
        return section.html();
    }

    private Html actions() {
        Section section = new Section("actions", "Remedial actions", texts);
        Table table = new Table("Actions as they stand", "Action", "Owner", "Raised", "State");
        concern.actions()
                .forEach(action -> table.row(
                        texts.paragraphs(action.what()),
                        Html.text(known.name(action.owner())),
                        Html.text(known.moment(action.raisedAt())),
                        Html.text(state(action))));
        return section.and(table.isEmpty() ? Html.p("None was raised.") : table.table())
                .html();
    }

    private String state(Action action) {
        if (action.withdrawn()) {
            return "Withdrawn";
        }
        return action.completedAt().map(at -> "Completed " + known.moment(at)).orElse("Open");
    }
}

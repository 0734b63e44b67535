package org.plr.adapters.sheets;

import org.plr.core.concern.Action;
import org.plr.core.journal.Sha256;
import org.plr.core.people.UnitRef;
import org.plr.core.tracker.TrackedAction;

/**
 * What an action was when a workbook was made, in eleven characters: another owner, a completion or a withdrawal gives
 * another version. It begins with a letter, so that no program takes it for a number.
 */
final class RowVersion {
    private static final int DIGITS = 10;

    private RowVersion() {}

    static String of(UnitRef area, TrackedAction tracked) {
        Action action = tracked.action();
        String hash = new Sha256()
                .field(Form.ID)
                .field(area.text())
                .field(tracked.review().ref().text())
                .field(action.ref().text())
                .field(action.owner().text())
                .field(action.raisedAt().toString())
                .field(action.completedAt().map(Object::toString).orElse(""))
                .field(Boolean.toString(action.withdrawn()))
                .hex();
        return "v" + hash.substring(0, DIGITS);
    }
}

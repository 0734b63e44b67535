package org.plr.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.plr.core.journal.Draft;
import org.plr.core.journal.Narrative;
import org.plr.core.spi.Append;
import org.plr.core.spi.Basis;
import org.plr.core.spi.Notice;
import org.plr.core.spi.RememberedCommand;
import org.plr.core.spi.Settled;

/** An append taken apart, so that a planted defect can lose a part of it. */
final class Parts {
    List<Draft> drafts;
    List<Narrative> narratives;
    List<Notice> notices;
    List<String> contents;
    List<Settled> settled;
    Optional<RememberedCommand> command;
    Optional<Basis> basis;

    Parts(Append append) {
        drafts = new ArrayList<>(append.drafts());
        narratives = append.narratives();
        notices = append.notices();
        contents = append.contents();
        settled = append.settled();
        command = append.command();
        basis = append.basis();
    }

    static Append change(Append append, Consumer<Parts> change) {
        Parts parts = new Parts(append);
        change.accept(parts);
        return parts.whole();
    }

    Append whole() {
        return new Append(drafts, narratives, notices, contents, settled, command.orElse(null), basis.orElse(null));
    }
}

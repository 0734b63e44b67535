package org.plr.benchmarks.load;

import org.plr.benchmarks.startup.SmallCouncil;
import org.plr.core.Acting;
import org.plr.core.Actor;
import org.plr.core.Plr;

/** Lives of reviews on PostgreSQL, beside a process engine on the same server, and what is due found beside timers fired. */
final class LivesLoad {
    private static final int DUE = 30;

    private final Extent extent;

    LivesLoad(Extent extent) {
        this.extent = extent;
    }

    void run() throws Exception {
        try (Server server = Server.start();
                Engine engine = new Engine(server.source())) {
            Plr plr = SmallCouncil.library(server.store(), () -> Lives.NOW);
            SmallCouncil.load(plr);
            Lives lives = new Lives(plr);
            Turns.heading();
            due(plr, lives, engine);
            for (int threads : new int[] {1, 2, 8}) {
                lives(threads, lives, engine);
            }
        }
    }

    private void lives(int threads, Lives lives, Engine engine) throws Exception {
        String at = threads + (threads == 1 ? " thread" : " threads");
        String whole = at + ": whole lives a second, " + Lives.COMMANDS + " commits each";
        String few = at + ": lives of " + Lives.FEW_COMMANDS + " commits a second";
        String theirs = at + ": Flowable, lives a second, " + Engine.COMMANDS + " commits each";
        new Turns()
                .way(whole, () -> Crew.rateOf(extent.lives(), threads, thread -> lives::whole))
                .way(theirs, () -> Crew.rateOf(extent.lives(), threads, thread -> engine::life))
                .way(few, () -> Crew.rateOf(extent.lives(), threads, thread -> lives::few))
                .run(Math.min(5, extent.turns()))
                .tellAll()
                .ratio(at + ": lives of as many commits, times Flowable's", few, theirs, "at least 4")
                .ratio(at + ": whole lives, times Flowable's", whole, theirs, "");
    }

    private void due(Plr plr, Lives lives, Engine engine) throws Exception {
        for (int i = 0; i < DUE * extent.lives(); i++) {
            lives.begin();
        }
        Acting officer = plr.as(Actor.of(SmallCouncil.OFFICER));
        String ours = "overdue duties found a second";
        String theirs = "Flowable, due timers fired a second";
        new Turns()
                .way(ours, () -> Crew.rateFor(extent.slice(), 1, thread -> () -> overdue(officer)))
                .way(theirs, () -> engine.fired(DUE))
                .run(Math.min(2, extent.turns()))
                .tellAll()
                .ratio("found, times fired", ours, theirs, "at least 10");
    }

    private static int overdue(Acting officer) {
        return SmallCouncil.accepted(officer.duties().overdue()).duties().size();
    }
}

package org.plr.core;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.plr.core.access.Access;
import org.plr.core.access.Rights;
import org.plr.core.benchmarking.BenchmarkingBook;
import org.plr.core.command.Commands;
import org.plr.core.command.House;
import org.plr.core.command.Ledger;
import org.plr.core.command.Reference;
import org.plr.core.concern.ConcernBook;
import org.plr.core.concern.Sharing;
import org.plr.core.draw.DrawBook;
import org.plr.core.draw.LateReturning;
import org.plr.core.duty.DutyBook;
import org.plr.core.filing.FilingBook;
import org.plr.core.focussed.FocussedBook;
import org.plr.core.framework.Framework;
import org.plr.core.impact.EvidenceBook;
import org.plr.core.json.FrameworkReader;
import org.plr.core.json.JsonFactCodec;
import org.plr.core.link.LinkBook;
import org.plr.core.moderation.ModerationBook;
import org.plr.core.people.PersonRef;
import org.plr.core.retention.RetentionBook;
import org.plr.core.review.Excusing;
import org.plr.core.review.Programme;
import org.plr.core.review.ReviewBook;
import org.plr.core.review.Telling;
import org.plr.core.rota.RotaBook;
import org.plr.core.spi.Store;
import org.plr.core.tracking.TrackingBook;
import org.plr.core.training.TrainingBook;

/**
 * Puts the library together over a store.
 *
 * @param given the frameworks that the host gives, already read
 * @param ports what the host gives beside the store
 * @param tools what single facades need
 */
record Wiring(List<Framework> given, Ports ports, World.Tools tools) {

    /**
     * What the host gives beside the store.
     *
     * @param clock the host's clock
     * @param outside the ports that are asked
     * @param rights which role may do what
     * @param administrators who loads reference data and looks after the notices
     */
    record Ports(InstantSource clock, House.Outside outside, Rights rights, Set<PersonRef> administrators) {}

    /** The same within a transaction of the host, where nothing can be handed to the child's record. */
    Wiring joined() {
        return new Wiring(given, ports, tools.joined());
    }

    /** The library over a store, with views that have read nothing yet. */
    World over(Store store) {
        Views views = views(store);
        Ledger ledger = new Ledger(store, new JsonFactCodec(), ports.clock, views.inOrder());
        return over(store, ledger, views);
    }

    /** The library over a store whose ledger and views are there already. */
    World over(Store store, Ledger ledger, Views views) {
        Access access = access(views.reference(), views.links());
        Commands commands = new Commands(
                ledger,
                views.reference(),
                access,
                ports.outside.randomness(),
                List.of(
                        new Sharing(views.concerns()),
                        new Telling(views.reviews()),
                        new Excusing(views.programmes()),
                        new LateReturning(views.drawn())));
        House house = new House(ledger, commands, views.reference(), access, ports.outside);
        return new World(store, house, views, tools);
    }

    private Access access(Reference reference, LinkBook links) {
        return new Access(
                ports.rights,
                new Access.Known(
                        () -> reference.organisations().now(),
                        day -> reference
                                .frameworks()
                                .on(day)
                                .map(Access.Named::of)
                                .orElse(Access.Named.NONE),
                        reviewer -> links.register().linkedTo(reviewer)),
                ports.administrators);
    }

    private Views views(Store kept) {
        Reference reference = new Reference(hash -> content(kept, hash), hash -> framework(kept, hash));
        ReviewBook reviews = new ReviewBook();
        ConcernBook concerns = new ConcernBook(reviews);
        FocussedBook focussed = new FocussedBook();
        DrawBook draws = new DrawBook(hash -> content(kept, hash));
        ModerationBook moderations = new ModerationBook(reviews);
        DutyBook duties = new DutyBook(reference, reviews, focussed, draws, moderations);
        return new Views(
                reference,
                reviews,
                concerns,
                moderations,
                new Programme.Book(),
                focussed,
                draws,
                new BenchmarkingBook(),
                new TrainingBook(),
                new TrackingBook(),
                new EvidenceBook(),
                new RotaBook(hash -> content(kept, hash)),
                new LinkBook(),
                duties,
                new RetentionBook(reviews),
                new FilingBook(reviews));
    }

    private static String content(Store kept, String hash) {
        return kept.content(hash)
                .orElseThrow(() -> new IllegalStateException("The store has lost the content " + hash
                        + ". Restore it from a backup: the journal cannot be read without."));
    }

    /** One that the host gives anew was read already. */
    private Framework framework(Store kept, String hash) {
        for (Framework framework : given) {
            if (framework.hash().equals(hash)) {
                return framework;
            }
        }
        return new FrameworkReader().read(content(kept, hash));
    }
}

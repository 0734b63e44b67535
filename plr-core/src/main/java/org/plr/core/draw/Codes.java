package org.plr.core.draw;

import java.time.Instant;
import java.util.Optional;
import org.plr.core.draw.DrawFact.Committed;
import org.plr.core.spi.DrawSecrets;

/**
 * The one-time codes of the months (MOD-2). The codes of a secret are used in the order of the announcements: whoever reveals
 * one gives away those before it, and none behind.
 */
final class Codes {
    /** A hundred years of months. */
    private static final int LENGTH = 1_201;

    private final DrawSecrets secrets;
    private final DrawBook draws;

    Codes(DrawSecrets secrets, DrawBook draws) {
        this.secrets = secrets;
        this.draws = draws;
    }

    private HashChain chain() {
        return HashChain.of(secrets.secret(), LENGTH);
    }

    /** What the next announcement commits to: the next code of the secret, which may be a new one. */
    Committed next() {
        String commitment = chain().commitment().hex();
        int used = draws.all().stream()
                .map(draw -> draw.announcement().fact().chain())
                .filter(chain -> chain.commitment().equals(commitment))
                .mapToInt(Committed::step)
                .max()
                .orElse(0);
        return new Committed(commitment, used + 1);
    }

    /** Whether the holder of the secret was bound to it before a moment. */
    boolean isCommittedBefore(Instant moment, Committed next) {
        return draws.all().stream()
                .filter(draw -> draw.commitment().hex().equals(next.commitment()))
                .anyMatch(draw -> draw.announcedAt().isBefore(moment));
    }

    /** The code of a draw; empty where the secret is no longer the one that was committed to. */
    Optional<Code> of(MonthDraw draw) {
        Code code = chain().code(draw.step());
        return Optional.of(code).filter(revealed -> revealed.leadsTo(draw.commitment(), draw.step()));
    }

    /** A draw whose code would be given away by this one's. */
    Optional<MonthDraw> unrevealedBefore(MonthDraw draw) {
        return draws.all().stream()
                .filter(other -> other.commitment().equals(draw.commitment()) && other.step() < draw.step())
                .filter(other -> other.standing() != MonthDraw.Standing.REVEALED)
                .findFirst();
    }

    /** Whether a later code of the same chain is known. */
    boolean isRevealedAfter(MonthDraw draw) {
        return draws.all().stream()
                .filter(other -> other.commitment().equals(draw.commitment()) && other.step() > draw.step())
                .anyMatch(other -> other.standing() == MonthDraw.Standing.REVEALED);
    }
}

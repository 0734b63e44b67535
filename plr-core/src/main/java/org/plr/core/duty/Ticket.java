package org.plr.core.duty;

import java.math.BigInteger;
import org.plr.core.clause.RuleOf;
import org.plr.core.framework.Fraction;
import org.plr.core.journal.Draft;
import org.plr.core.journal.Sha256;

/**
 * A number below 2^256 that follows from an entry and that nobody chooses: by it each Inadequate review is drawn where a
 * council audits only a share of them again (CON-5). It is the SHA-256 over the entry's stream, version, moment of recording
 * and payload, each length-prefixed as in the journal. The payload of a grading holds the random salt of its reason, so
 * that whoever grades cannot foretell the number; whoever has the journal can compute it again.
 *
 * @param number 0 to 2^256 - 1
 */
@RuleOf("CON-5")
record Ticket(BigInteger number) {
    private static final int BITS = 256;

    static Ticket of(Draft draft) {
        Sha256 digest = new Sha256()
                .field(draft.stream().value())
                .field(Integer.toString(draft.version()))
                .field(draft.recordedAt().toString())
                .field(draft.payload());
        return new Ticket(new BigInteger(1, digest.bytes()));
    }

    /** Exactly: within 1/1 is every ticket, within 0/1 none. */
    boolean isWithin(Fraction share) {
        BigInteger bound = BigInteger.valueOf(share.numerator()).shiftLeft(BITS);
        return number.multiply(BigInteger.valueOf(share.denominator())).compareTo(bound) < 0;
    }
}

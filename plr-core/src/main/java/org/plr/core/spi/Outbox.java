package org.plr.core.spi;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The notices that a store keeps: one for each recipient, from the append that caused it until its channel has answered.
 * Safe for use by several threads and, where the store is shared, by several nodes.
 */
public interface Outbox {

    /**
     * Takes notices that are due to be sent, each for this caller alone until the lease ends, and counts the attempt
     * before it is made. Nothing is given out while there is a {@link #hold}.
     *
     * @param now the caller's clock: what was postponed beyond it waits
     * @param lease how long nobody else may take them: on the store's own clock where it has one, else on the caller's
     * @param most how many at the most, positive
     * @return the notices in the order in which they were appended
     * @throws PortUnavailableException where nothing can be claimed now, also because the caller's clock and the store's
     *     differ by more than the store allows
     */
    List<ClaimedNotice> claim(Instant now, Duration lease, int most);

    /**
     * Keeps the messages that were written for claimed notices, before any of them is offered. Without effect for those
     * that somebody else has claimed since.
     *
     * @param written claims that carry their message
     */
    void keep(List<ClaimedNotice> written);

    /**
     * Puts back a claimed notice that was tried, to be tried again later. Without effect where somebody else has claimed
     * it since.
     *
     * @param claimed the notice with its attempt
     * @param notBefore when it may be tried again
     * @param code why, as the channel's fixed code
     */
    void postpone(ClaimedNotice claimed, Instant notBefore, String code);

    /**
     * Gives claimed notices back untried: the attempt does not count among its tries. Without effect for those that
     * somebody else has claimed since.
     *
     * @param claimed the notices with their attempts
     * @param notBefore when they may be tried again
     */
    void release(List<ClaimedNotice> claimed, Instant notBefore);

    /**
     * Sets a claimed notice aside until a person looks at it. Without effect where somebody else has claimed it since.
     *
     * @param claimed the notice with its attempt
     * @param code why, as the channel's fixed code
     */
    void park(ClaimedNotice claimed, String code);

    /**
     * Puts a parked notice back among those that wait, as if it had never been tried.
     *
     * @param ref the notice
     * @return whether it was parked
     */
    boolean unpark(NoticeRef ref);

    /**
     * The notice under a reference.
     *
     * @param ref its reference
     * @return the notice as it stands, or empty where there is none
     */
    Optional<KeptNotice> notice(NoticeRef ref);

    /**
     * The notices of one standing.
     *
     * @param standing where they stand
     * @param most how many at the most, positive
     * @return the notices in the order in which they were appended
     */
    List<KeptNotice> notices(KeptNotice.Standing standing, int most);

    /**
     * Why no notice is given out, if none is.
     *
     * @return the hold, or empty where notices are given out
     */
    Optional<Hold> hold();

    /** Ends a hold: from now on this place sends. Without effect where there is none. */
    void confirm();

    /**
     * Erases the addresses, messages and replies of notices that were settled before a moment. The notices themselves,
     * which hold references alone, stay.
     *
     * @param settledBefore the moment
     * @return how many messages were erased
     */
    int forget(Instant settledBefore);
}

package org.plr.core.spi;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plr.core.journal.Ref;

/**
 * Which reference stands for which id of the council's systems. It lies apart from the journal and can be erased: without it
 * nothing in the journal leads back to anybody. Safe for use by several threads and nodes.
 *
 * <p>An id is 1 to 100 characters, without control characters; it is taken as given, case and spaces too. Nobody's name or
 * address is an id.
 */
public interface Identities {

    /**
     * The references of ids. One that is new gets a random reference, which it keeps.
     *
     * @param kind whose ids they are
     * @param ids the ids; however many, in one step
     * @param <R> the references
     * @return each id's reference
     * @throws IllegalArgumentException where an id is none; the message does not repeat it
     * @throws PortUnavailableException where they cannot be had now; nothing was kept
     */
    <R extends Ref> Map<String, R> refs(IdKind<R> kind, Collection<String> ids);

    /**
     * The reference of one id, as {@link #refs} gives it.
     *
     * @param kind whose id it is
     * @param id the id
     * @param <R> the reference
     * @return its reference
     * @throws IllegalArgumentException where it is no id; the message does not repeat it
     * @throws PortUnavailableException where it cannot be had now; nothing was kept
     */
    default <R extends Ref> R ref(IdKind<R> kind, String id) {
        return refs(kind, List.of(id)).values().iterator().next();
    }

    /**
     * The reference of an id, where it has one.
     *
     * @param kind whose id it is
     * @param id the id
     * @param <R> the reference
     * @return the reference, or empty where the id was never met or was erased
     * @throws PortUnavailableException where it cannot be had now
     */
    <R extends Ref> Optional<R> known(IdKind<R> kind, String id);

    /**
     * The ids for which a reference stands.
     *
     * @param kind whose ids they are
     * @param ref the reference, or one that was merged into it
     * @param <R> the reference
     * @return the ids, the one that counts first, then merged ones as they came; empty where there is none or all was erased
     * @throws PortUnavailableException where they cannot be had now
     */
    <R extends Ref> List<String> ids(IdKind<R> kind, R ref);

    /**
     * Records that two ids are one child, person or unit, as a case system does when it merges duplicates. From now on both
     * have the reference of the id that stays. What the journal says of the other's reference stays as it is, and
     * {@link #same} finds it. Recording it again changes nothing.
     *
     * @param kind whose ids they are
     * @param gone the id that is no longer used
     * @param stays the id that is used from now on
     * @param <R> the reference
     * @return the reference of both
     * @throws IllegalArgumentException where one is no id, or both are the same
     * @throws PortUnavailableException where it cannot be kept now; nothing was kept
     */
    <R extends Ref> R merge(IdKind<R> kind, String gone, String stays);

    /**
     * Every reference under which the journal may know one child, person or unit.
     *
     * @param kind whose reference it is
     * @param ref the reference, or one that was merged into it
     * @param <R> the reference
     * @return the one that counts first, then those that were merged into it; the reference itself where nothing is known
     * @throws PortUnavailableException where they cannot be had now
     */
    <R extends Ref> List<R> same(IdKind<R> kind, R ref);

    /**
     * Erases every id for which a reference stands, merged ones too. The same id gets another reference when it is met again.
     *
     * @param kind whose ids they are
     * @param ref the reference, or one that was merged into it
     * @param <R> the reference
     * @return how many ids were erased
     * @throws PortUnavailableException where it cannot be done now; nothing was erased
     */
    <R extends Ref> int erase(IdKind<R> kind, R ref);

    /**
     * An id as given, for whoever implements this port.
     *
     * @param id what may be an id
     * @return the same
     * @throws IllegalArgumentException where it is none; the message does not repeat it
     */
    static String requireId(String id) {
        if (id.isEmpty()
                || id.length() > 100
                || id.chars().anyMatch(Character::isISOControl)
                || !StandardCharsets.UTF_8.newEncoder().canEncode(id)) {
            throw new IllegalArgumentException("An id is 1 to 100 characters, without control characters.");
        }
        return id;
    }

    /**
     * Two ids that can be merged, for whoever implements this port.
     *
     * @param gone one id
     * @param stays the other
     * @throws IllegalArgumentException where one is no id, or both are the same
     */
    static void requireTwo(String gone, String stays) {
        if (requireId(gone).equals(requireId(stays))) {
            throw new IllegalArgumentException("An id cannot be merged with itself: name the one that stays.");
        }
    }
}

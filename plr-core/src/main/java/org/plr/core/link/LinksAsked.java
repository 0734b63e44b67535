package org.plr.core.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plr.core.clause.ClauseId;
import org.plr.core.command.Checks;
import org.plr.core.command.Request;
import org.plr.core.people.PersonRef;

/**
 * What is asked of a plan of links beyond what the chart and the register say (LNK-1). Begin with {@link #anew()} or {@link
 * #keeping()}; each other method answers with another one.
 *
 * @param capacities how many Service Managers a reviewer can have at most; who is not listed can have any number
 * @param keeps whether every link that can stay does stay, whatever the loads
 * @param key under which the lot is drawn among plans that are equal otherwise, in hexadecimal; null for the lowest refs
 * @param steps after how many steps the search ends, or 0 for as many as it takes
 */
public record LinksAsked(
        List<Capacity> capacities, boolean keeps, @Nullable String key, long steps) implements Request {
    private static final LinksAsked ANEW = new LinksAsked(List.of(), false, null, 0);

    /** Keeps the list as it is now. */
    public LinksAsked {
        capacities = List.copyOf(capacities);
    }

    /**
     * To how many Service Managers a reviewer can be the link.
     *
     * @param reviewer who
     * @param most how many at most, 0 or more
     */
    public record Capacity(PersonRef reviewer, int most) {

        /** Refuses null. */
        public Capacity {
            Objects.requireNonNull(reviewer, "reviewer");
        }
    }

    /** {@return links that are as even as can be, and among those with as few changes as can be} */
    public static LinksAsked anew() {
        return ANEW;
    }

    /** {@return links of which every one stays that can: only who has none, or whose reviewer cannot be it, gets another} */
    public static LinksAsked keeping() {
        return new LinksAsked(List.of(), true, null, 0);
    }

    /**
     * With a limit for a reviewer.
     *
     * @param reviewer who
     * @param most to how many Service Managers at most
     * @return the same with this limit too
     */
    public LinksAsked withCapacity(PersonRef reviewer, int most) {
        List<Capacity> more = new ArrayList<>(capacities);
        more.add(new Capacity(reviewer, most));
        return new LinksAsked(more, keeps, key, steps);
    }

    /**
     * With a lot among plans that are equal otherwise.
     *
     * @param bytes the key of the lot; whoever has it can draw the same again
     * @return the same with this key
     */
    public LinksAsked withKey(byte[] bytes) {
        return new LinksAsked(capacities, keeps, HexFormat.of().formatHex(bytes), steps);
    }

    /**
     * With an end of the search. While links are allocated nobody else's command is: give one where there are more than some
     * twenty Service Managers. Steps end it at the same place on every machine; a million take seconds.
     *
     * @param most how many steps, at least one; 0 for as many as it takes
     * @return the same with this end
     */
    public LinksAsked within(long most) {
        return new LinksAsked(capacities, keeps, key, most);
    }

    @Override
    public void check(Checks checks) {
        Set<PersonRef> seen = new HashSet<>();
        for (int i = 0; i < capacities.size(); i++) {
            Checks entry = checks.entry("$.capacities", i);
            if (capacities.get(i).most < 0) {
                entry.refuse(ClauseId.LNK_1, "$.most", "negative", "Give a capacity of 0 or more.");
            }
            if (!seen.add(capacities.get(i).reviewer)) {
                entry.refuse(ClauseId.LNK_1, "$.reviewer", "repeated", "Give each reviewer one capacity.");
            }
        }
        if (key != null && !isHexadecimal(key)) {
            checks.refuse(null, "$.key", "not-hexadecimal", "Give the key's bytes as pairs of 0 to 9 and a to f.");
        }
        if (steps < 0) {
            checks.refuse(null, "$.steps", "negative", "Give one step or more, or 0 for as many as it takes.");
        }
    }

    private static boolean isHexadecimal(String text) {
        return text.length() % 2 == 0 && text.chars().allMatch(HexFormat::isHexDigit);
    }

    int capacity(PersonRef reviewer) {
        return capacities.stream()
                .filter(capacity -> capacity.reviewer.equals(reviewer))
                .mapToInt(Capacity::most)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    byte @Nullable [] keyBytes() {
        return key == null ? null : HexFormat.of().parseHex(key);
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "links asked " + (keeps ? "keeping" : "anew") + " with " + capacities.size() + " capacities";
    }
}

package org.plr.core.rota;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.people.UnitRef;

/**
 * Why a manager was sent to a service area.
 *
 * @param given what they were given
 * @param otherOrNull the area of the best plan that does not send them there, or null where they would go without
 * @param chosen what the plan reaches
 * @param other what that other plan would reach
 */
public record RotaWhy(
        RotaPlan.Given given, @Nullable UnitRef otherOrNull, RotaPlan.Reached chosen, RotaPlan.Reached other) {

    /** {@return the area where they would be otherwise, or empty where they would go without} */
    public Optional<UnitRef> otherArea() {
        return Optional.ofNullable(otherOrNull);
    }

    /** {@return which aim decided, or that the ticket did, in a sentence without any name} */
    public String sentence() {
        if (other.without() != chosen.without()) {
            return "Anywhere else, " + more(other.without() - chosen.without(), "manager would", "managers would")
                    + " go without a case.";
        } else if (other.offSide() != chosen.offSide()) {
            return "Anywhere else, "
                    + more(other.offSide() - chosen.offSide(), "case would", "cases would")
                    + " lie on the side of a line that is not wanted.";
        } else if (other.again() != chosen.again()) {
            return "Anywhere else, managers would return to service areas where they were before "
                    + more(other.again() - chosen.again(), "time", "times") + ".";
        } else if (other.unevenness() != chosen.unevenness()) {
            return "Anywhere else, the service areas would be further from their shares.";
        }
        return "Another service area would do as well: the ticket decides.";
    }

    private static String more(int count, String one, String several) {
        return count + " more " + (count == 1 ? one : several);
    }
}

package org.plr.core.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plr.core.agreement.Severity.Moderated;
import org.plr.core.clause.Proves;
import org.plr.core.framework.Grade;
import org.plr.core.framework.Scale;
import org.plr.core.people.PersonRef;

/** Each manager's severity, with how many reviews it rests on. */
@Proves("MOD-3")
class SeverityTest {
    private static final Places PLACES = Places.of(Scale.OFSTED);
    private static final PersonRef ADA = new PersonRef(0, 1);
    private static final PersonRef BEN = new PersonRef(0, 2);

    private static Moderated moderated(PersonRef manager, Grade given, Grade moderated) {
        return new Moderated(manager, given, moderated);
    }

    @Test
    void each_manager_has_the_mean_shift_against_their_own_grades() {
        List<Severity> all = Severity.of(
                PLACES,
                List.of(
                        moderated(BEN, Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT),
                        moderated(ADA, Grade.GOOD, Grade.INADEQUATE),
                        moderated(ADA, Grade.GOOD, Grade.GOOD),
                        moderated(ADA, Grade.OUTSTANDING, Grade.GOOD)));
        assertEquals(List.of(ADA, BEN), all.stream().map(Severity::manager).toList());
        assertEquals("3/3", all.get(0).shift().toString());
        // Shifts of 2, 0 and 1: a variance of 1, over 3.
        assertEquals("0.57735026919", Given.rounded(all.get(0).standardError().value(), 11));
        assertEquals(BigInteger.TWO, all.get(0).signTest().harsher());
        assertEquals("-1/1", all.get(1).shift().toString());
        assertEquals(Said.undefined(Undefined.ONE_REVIEW), all.get(1).standardError());
    }

    /** Five in a row come by chance once in sixteen times, six once in thirty-two: two-sided. */
    @Test
    void five_reviews_are_too_few_and_six_are_not() {
        Severity five = ofGoods(5);
        Severity six = ofGoods(6);
        assertTrue(five.isTooFew());
        assertFalse(six.isTooFew());
        assertEquals("0.0625", Given.rounded(five.signTest().p().value(), 3));
        assertEquals("0.03125", Given.rounded(six.signTest().p().value(), 4));
    }

    private static Severity ofGoods(int number) {
        List<Moderated> reviews = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            reviews.add(moderated(ADA, Grade.GOOD, Grade.REQUIRES_IMPROVEMENT));
        }
        return Severity.of(PLACES, reviews).get(0);
    }

    @Test
    void nobody_has_none_and_another_scale_is_a_mistake() {
        assertEquals(List.of(), Severity.of(PLACES, List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> Severity.of(PLACES, List.of(moderated(ADA, Grade.GOOD, new Grade("FINE")))));
    }
}

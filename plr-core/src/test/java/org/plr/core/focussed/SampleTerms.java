package org.plr.core.focussed;

import java.time.LocalDate;
import java.util.List;
import org.plr.core.focussed.TermsOfReference.Against;
import org.plr.core.focussed.TermsOfReference.Criterion;
import org.plr.core.focussed.TermsOfReference.Sample;
import org.plr.core.focussed.TermsOfReference.Scope;
import org.plr.core.focussed.TermsOfReference.Timescale;
import org.plr.core.focussed.TermsOfReference.Undertaker;
import org.plr.core.focussed.TermsOfReference.Why;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Role;

/** Terms of reference to start from. */
public final class SampleTerms {
    public static final Why WHY = new Why(
            "Reports showed that strategy discussions were late in a third of enquiries in two services.",
            "The number of enquiries has doubled since the spring, and winter will bring more.");
    public static final Scope SCOPE = new Scope(
            "Strategy discussions in assessment and child protection between April and June.",
            List.of(
                    new Criterion(Against.LEGISLATION, "held within the time that statutory guidance asks for"),
                    new Criterion(Against.FAMILY_FEEDBACK, "what families say of how they were involved")));
    public static final Sample SAMPLE =
            new Sample(24, "Children of all ages with an enquiry in the quarter, drawn by lot.");
    public static final String HOW =
            "Two reviewers read each record together, then talk with the practitioner and the family.";
    public static final Timescale TIMESCALE = new Timescale(day("2022-07-11"), day("2022-08-31"), day("2022-09-15"));

    private SampleTerms() {}

    public static TermsOfReference complete(PersonRef... people) {
        return by(List.of(people).stream()
                .map(person -> new Undertaker(person, null))
                .toList());
    }

    public static TermsOfReference complete(Role role) {
        return by(List.of(new Undertaker(null, role)));
    }

    private static TermsOfReference by(List<Undertaker> who) {
        return new TermsOfReference(WHY, SCOPE, SAMPLE, who, HOW, TIMESCALE);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}

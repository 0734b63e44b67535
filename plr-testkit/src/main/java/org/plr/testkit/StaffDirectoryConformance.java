package org.plr.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plr.core.people.PersonRef;
import org.plr.core.spi.StaffContact;
import org.plr.core.spi.StaffDirectory;

/**
 * What every {@link StaffDirectory} promises. Extend it and say how a directory that knows these people is opened. Each
 * test of it is known to fail for at least one directory with a planted defect.
 */
public abstract class StaffDirectoryConformance {
    private static final StaffContact ONE = new StaffContact(new PersonRef(1, 1), "one@example.org");
    private static final StaffContact OTHER = new StaffContact(new PersonRef(1, 2), "other@example.org");

    /** For the suite that extends this one. */
    protected StaffDirectoryConformance() {}

    /** A directory that knows these people and no others. */
    protected abstract StaffDirectory open(List<StaffContact> people);

    @Test
    void each_person_is_found_with_their_own_address() {
        StaffDirectory directory = open(List.of(ONE, OTHER));
        assertEquals(Optional.of(ONE), directory.contact(ONE.person()));
        assertEquals(Optional.of(OTHER), directory.contact(OTHER.person()));
    }

    @Test
    void an_unknown_person_has_no_contact() {
        assertEquals(Optional.empty(), open(List.of(ONE)).contact(OTHER.person()));
        assertEquals(Optional.empty(), open(List.of()).contact(ONE.person()));
    }

    @Test
    void asking_again_gives_the_same_answer() {
        StaffDirectory directory = open(List.of(ONE));
        directory.contact(ONE.person());
        directory.contact(OTHER.person());
        assertEquals(Optional.of(ONE), directory.contact(ONE.person()));
        assertEquals(Optional.empty(), directory.contact(OTHER.person()));
    }
}

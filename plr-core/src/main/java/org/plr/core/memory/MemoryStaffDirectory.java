package org.plr.core.memory;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.plr.core.people.PersonRef;
import org.plr.core.spi.StaffContact;
import org.plr.core.spi.StaffDirectory;

/** The twin of a staff directory, for the quick start and for tests. Safe for use by several threads. */
public final class MemoryStaffDirectory implements StaffDirectory {
    private final Map<PersonRef, StaffContact> contacts = new ConcurrentHashMap<>();

    /** A directory that knows nobody. */
    public MemoryStaffDirectory() {}

    /**
     * Enters somebody, or a new address of theirs.
     *
     * @return this directory
     */
    public MemoryStaffDirectory with(PersonRef person, String address) {
        contacts.put(person, new StaffContact(person, address));
        return this;
    }

    /** Takes somebody out. */
    public void remove(PersonRef person) {
        contacts.remove(person);
    }

    @Override
    public Optional<StaffContact> contact(PersonRef person) {
        return Optional.ofNullable(contacts.get(person));
    }
}

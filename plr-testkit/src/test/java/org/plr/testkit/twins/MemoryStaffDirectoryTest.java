package org.plr.testkit.twins;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plr.core.memory.MemoryStaffDirectory;
import org.plr.core.people.PersonRef;
import org.plr.core.spi.StaffContact;
import org.plr.core.spi.StaffDirectory;
import org.plr.testkit.StaffDirectoryConformance;

class MemoryStaffDirectoryTest extends StaffDirectoryConformance {
    @Override
    protected StaffDirectory open(List<StaffContact> people) {
        MemoryStaffDirectory directory = new MemoryStaffDirectory();
        people.forEach(contact -> directory.with(contact.person(), contact.address()));
        return directory;
    }

    @Test
    void somebody_taken_out_has_no_contact() {
        PersonRef person = new PersonRef(1, 1);
        MemoryStaffDirectory directory = new MemoryStaffDirectory().with(person, "gone@example.org");
        directory.remove(person);
        assertEquals(Optional.empty(), directory.contact(person));
    }
}

package org.plr.testkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.plr.core.memory.MemoryStaffDirectory;
import org.plr.core.people.PersonRef;
import org.plr.core.spi.StaffContact;
import org.plr.core.spi.StaffDirectory;

class StaffDirectoryConformanceTest {
    private static UnaryOperator<StaffDirectory> defect = sound -> sound;

    static final class Planted extends StaffDirectoryConformance {
        @Override
        protected StaffDirectory open(List<StaffContact> people) {
            MemoryStaffDirectory sound = new MemoryStaffDirectory();
            people.forEach(contact -> sound.with(contact.person(), contact.address()));
            return defect.apply(sound);
        }
    }

    @Test
    void a_sound_directory_passes_each_defect_fails_and_no_test_is_idle() {
        Suite.<StaffDirectory>prove(
                Planted.class,
                planted -> defect = planted,
                Map.of(
                        "knows nobody", sound -> person -> Optional.empty(),
                        "sends all to one", sound -> person -> sound.contact(new PersonRef(1, 1)),
                        "makes an address up",
                                sound -> person -> Optional.of(new StaffContact(person, "x@example.org")),
                        "answers the question before", StaffDirectoryConformanceTest::late));
    }

    private static StaffDirectory late(StaffDirectory sound) {
        AtomicReference<PersonRef> before = new AtomicReference<>();
        return person -> {
            PersonRef asked = before.getAndSet(person);
            return sound.contact(asked == null ? person : asked);
        };
    }
}

package org.plr.examples.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class HostileFilesProperties {

    private static final String[] FILES = {
        "council.csv",
        "organisation.csv",
        "people.csv",
        "absences.csv",
        "allocations.csv",
        "ssda903/header.csv",
        "ssda903/episodes.csv",
        "ssda903/reviews.csv"
    };

    @Property(tries = 500)
    void a_spoilt_byte_never_throws_and_every_row_is_accounted_for(
            @ForAll @IntRange(max = 7) int file, @ForAll @IntRange(max = 999) int place, @ForAll byte other) {
        SmallCouncil council = new SmallCouncil();
        byte[] bytes = council.text(FILES[file]).getBytes(StandardCharsets.UTF_8);
        bytes[place % bytes.length] = other;
        assertAccountedFor(council.write(FILES[file], bytes).read());
    }

    @Property(tries = 200)
    void any_text_never_throws(@ForAll @IntRange(max = 7) int file, @ForAll String text) {
        SmallCouncil council = new SmallCouncil();
        String header = council.text(FILES[file]).lines().findFirst().orElseThrow();
        assertAccountedFor(council.write(FILES[file], header, text).read());
    }

    private static void assertAccountedFor(Council council) {
        for (ImportReport.FileCount count : council.report().files()) {
            assertEquals(count.read(), count.accepted() + count.refused());
        }
        assertEquals(
                Set.copyOf(Arrays.asList(FILES)),
                council.report().files().stream()
                        .map(ImportReport.FileCount::file)
                        .collect(Collectors.toSet()));
        Set<String> staff = council.people().stream().map(Person::staffId).collect(Collectors.toSet());
        council.allocations().forEach(allocation -> assertTrue(staff.contains(allocation.staffId())));
        council.universe(LocalDate.of(2022, 6, 1));
    }
}

package org.plr.adapters.mosaic.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.plr.core.people.PersonRef;
import org.plr.core.spi.StaffContact;

/** Who is behind a reference. Its text says nothing. */
final class StaffBook implements StaffNames {
    private final Map<PersonRef, List<StaffRow>> rows = new ConcurrentHashMap<>();

    static StaffBook of(List<StaffRow> staff, Map<String, PersonRef> refs) {
        StaffBook book = new StaffBook();
        List<StaffRow> sorted = new ArrayList<>(staff);
        sorted.sort(Comparator.comparing((StaffRow row) -> row.valid().from())
                .reversed()
                .thenComparing(row -> row.where().row()));
        for (StaffRow row : sorted) {
            PersonRef ref = refs.get(row.id());
            if (ref != null) {
                book.rows.computeIfAbsent(ref, none -> new ArrayList<>(1)).add(row);
            }
        }
        return book;
    }

    @Override
    public Optional<String> name(PersonRef person) {
        return rows.getOrDefault(person, List.of()).stream()
                .map(row -> row.known().name())
                .findFirst();
    }

    /** Whoever has this name on the day, where one person alone has it: "Pryce, Nia" is "Nia Pryce". */
    Optional<PersonRef> named(String name, LocalDate day) {
        String wanted = key(name);
        List<PersonRef> found = new ArrayList<>();
        rows.forEach((person, states) -> {
            if (states.stream()
                    .anyMatch(row ->
                            row.valid().contains(day) && key(row.known().name()).equals(wanted))) {
                found.add(person);
            }
        });
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Names are compared without regard to case, to spaces, and to which of two parts comes first before a comma. */
    private static String key(String name) {
        String plain =
                name.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00A0]+", " ").strip();
        int comma = plain.indexOf(',');
        boolean isTurned = comma > 0 && comma == plain.lastIndexOf(',');
        return isTurned
                ? plain.substring(comma + 1).strip() + " "
                        + plain.substring(0, comma).strip()
                : plain;
    }

    @Override
    public void erase(PersonRef person) {
        rows.remove(person);
    }

    Optional<StaffContact> contact(PersonRef person, LocalDate day) {
        return rows.getOrDefault(person, List.of()).stream()
                .filter(row -> row.valid().contains(day) && !row.known().email().isEmpty())
                .map(row -> new StaffContact(person, row.known().email()))
                .findFirst();
    }

    @Override
    public String toString() {
        return "staff book";
    }
}

package org.plr.adapters.mosaic.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plr.adapters.mosaic.table.Findings;
import org.plr.core.people.Level;

/**
 * Whom and which unit the case system means. A worker's id that is given for two members of staff means neither; a name that
 * two teams have on the same day means neither.
 */
final class Codes {
    private final Map<String, String> staffOf = new HashMap<>();
    private final Map<String, List<UnitRow>> teamsByCode = new HashMap<>();
    private final Map<String, List<UnitRow>> teamsByName = new HashMap<>();

    private Codes() {}

    static Codes of(StaffFiles files, Findings findings) {
        Codes codes = new Codes();
        codes.addWorkers(files.staff(), findings);
        for (UnitRow unit : files.units()) {
            add(codes.teamsByCode, unit.holder().recordTeam(), unit);
            if (unit.level() == Level.TEAM) {
                add(codes.teamsByName, key(unit.name()), unit);
            }
        }
        return codes;
    }

    private static void add(Map<String, List<UnitRow>> units, String key, UnitRow unit) {
        if (!key.isEmpty()) {
            units.computeIfAbsent(key, none -> new ArrayList<>(1)).add(unit);
        }
    }

    private void addWorkers(List<StaffRow> staff, Findings findings) {
        Map<String, Set<String>> people = new HashMap<>();
        staff.forEach(row ->
                people.computeIfAbsent(row.worker(), none -> new TreeSet<>()).add(row.id()));
        for (StaffRow row : staff) {
            if (row.worker().isEmpty()) {
                continue;
            }
            if (people.getOrDefault(row.worker(), Set.of()).size() == 1) {
                staffOf.put(row.worker(), row.id());
            } else {
                row.where()
                        .refuse(
                                findings,
                                "record_system_worker_id",
                                row.worker(),
                                "Two members of staff have this worker's id, so it means neither: correct one.");
            }
        }
    }

    Optional<String> staff(String worker) {
        return Optional.ofNullable(staffOf.get(worker));
    }

    /** By its id, else by its name: of units of a day, where exactly one is meant. */
    Optional<String> team(String code, LocalDate day) {
        Optional<String> byCode = one(teamsByCode.getOrDefault(code, List.of()), day);
        return byCode.isPresent() ? byCode : one(teamsByName.getOrDefault(key(code), List.of()), day);
    }

    private static Optional<String> one(List<UnitRow> units, LocalDate day) {
        Set<String> ids = units.stream()
                .filter(unit -> unit.valid().contains(day))
                .map(UnitRow::id)
                .collect(Collectors.toSet());
        return ids.size() == 1 ? ids.stream().findFirst() : Optional.empty();
    }

    /** Names are compared without regard to case and to how many spaces part their words. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}

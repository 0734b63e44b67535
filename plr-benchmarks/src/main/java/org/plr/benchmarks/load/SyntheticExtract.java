package org.plr.benchmarks.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/**
 * An extract of a case system, invented from a seed, in the shape that Mosaic gives it: involvements without a child, end
 * days of 9999, professional ids that are null. One row in a hundred is dirt: a day that is none, a child who is not there,
 * an id that stands twice. No row is about anybody.
 */
final class SyntheticExtract implements AutoCloseable {
    /** The day for which it is to be read. */
    static final LocalDate DAY = LocalDate.of(2022, 6, 15);

    private static final Map<String, String> HEADERS = Map.of(
            "ssd_person", "pers_person_id,pers_legacy_id,pers_sex,pers_gender,pers_ethnicity,pers_dob,pers_death_date",
            "ssd_cin_episodes",
                    "cine_referral_id,cine_person_id,cine_referral_date,cine_cin_primary_need_code,cine_referral_nfa,"
                            + "cine_close_reason,cine_close_date",
            "ssd_cin_plans", "cin_plan_id,cinp_person_id,cinp_cin_plan_start_date,cinp_cin_plan_end_date",
            "ssd_cp_plans", "cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date,cppl_cp_plan_end_date",
            "ssd_cin_assessments",
                    "cina_assessment_id,cina_person_id,cina_assessment_start_date,cina_assessment_auth_date",
            "ssd_legal_status",
                    "lega_legal_status_id,lega_person_id,lega_legal_status,lega_legal_status_start_date,"
                            + "lega_legal_status_end_date",
            "ssd_care_leavers",
                    "clea_table_id,clea_person_id,clea_care_leaver_latest_contact,clea_care_leaver_allocated_team,"
                            + "clea_care_leaver_worker_id",
            "ssd_early_help_episodes",
                    "earl_episode_id,earl_person_id,earl_episode_start_date,earl_episode_end_date,earl_episode_worker_id",
            "ssd_professionals", "prof_professional_id,prof_staff_id",
            "ssd_involvements",
                    "invo_involvements_id,invo_professional_id,invo_professional_role_id,invo_professional_team,"
                            + "invo_referral_id,invo_involvement_start_date,invo_involvement_end_date");
    private static final int WORKERS = 400;
    private static final int TEAMS = 40;

    private final Path folder;
    private final Random chance = new Random(2022);
    private final Map<String, Writer> files = new LinkedHashMap<>();
    private long rows;

    private SyntheticExtract(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        for (Map.Entry<String, String> table : HEADERS.entrySet()) {
            open(table.getKey(), table.getValue());
        }
    }

    /** Writes an extract of so many children, and says how many rows it has. */
    static long write(Path folder, int children) throws IOException {
        try (SyntheticExtract extract = new SyntheticExtract(folder)) {
            extract.council();
            for (int child = 1; child <= children; child++) {
                extract.child(100_000 + child);
            }
            return extract.rows;
        }
    }

    private void open(String table, String header) throws IOException {
        Writer file = Files.newBufferedWriter(folder.resolve(table + ".csv"));
        file.write(header + "\n");
        files.put(table, file);
    }

    private void row(String table, Object... cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            line.append(i == 0 ? "" : ",").append(cells[i]);
        }
        try {
            files.get(table).write(line.append('\n').toString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        rows++;
    }

    private void council() throws IOException {
        open("organisation", "unit_id,unit_name,parent_unit_id,level,manager_staff_id,record_system_team_id,from,to");
        open("people", "staff_id,record_system_worker_id,name,email,role,line_manager_staff_id,unit_id,start,end");
        row("organisation", "D1", "All", "", "directorate", "", "", "2015-01-01", "");
        row("organisation", "A1", "Area", "D1", "service", "", "", "2015-01-01", "");
        for (int team = 0; team < TEAMS; team++) {
            row("organisation", "T" + team, "Team " + team, "A1", "team", "", 700 + team, "2015-01-01", "");
        }
        for (int worker = 0; worker < WORKERS; worker++) {
            String unit = "T" + worker % TEAMS;
            row("people", "S" + worker, 5_000 + worker, "Nobody", "", "PRACTITIONER", "", unit, "2015-01-01", "");
            row("ssd_professionals", "", 5_000 + worker);
        }
    }

    /** Some eight rows on average. One child in sixteen has an open case. */
    private void child(int child) {
        boolean open = child % 16 == 0;
        row("ssd_person", child, "L" + child, "U", "U", "NOBT", born(), "");
        String referral = "9" + child;
        LocalDate from = DAY.minusDays(10 + chance.nextInt(open ? 300 : 2_000));
        String end = open ? "" : from.plusDays(5 + chance.nextInt(5)) + " 00:00:00.000";
        row("ssd_cin_episodes", referral, dirty(child), from + " 00:00:00.000", "N1", "N", "", end);
        row("ssd_cin_assessments", child, child, from, open ? from.plusDays(3) : end);
        plans(child, from, end);
        if (chance.nextInt(20) == 0) {
            row("ssd_care_leavers", child, child, from, team(), worker());
        }
        if (chance.nextInt(3) == 0) {
            row("ssd_early_help_episodes", child, child, from, open ? "9999-12-31" : end, worker());
        }
        involvements(child, referral, from, end);
    }

    private int team() {
        return 700 + chance.nextInt(TEAMS);
    }

    private int worker() {
        return 5_000 + chance.nextInt(WORKERS);
    }

    private void plans(int child, LocalDate from, String end) {
        if (chance.nextInt(2) == 0) {
            row("ssd_cin_plans", child, child, from, end);
        }
        if (chance.nextInt(4) == 0) {
            row("ssd_cp_plans", child, dirty(child), day(from), end);
        }
        if (chance.nextInt(3) == 0) {
            row("ssd_legal_status", child, child, chance.nextInt(5) == 0 ? "V3" : "C2", from, end);
        }
    }

    private void involvements(int child, String referral, LocalDate from, String end) {
        for (int number = 0; number < 3; number++) {
            Object id = chance.nextInt(200) == 0 ? 1 : child + "" + number;
            String role = number == 2 ? "PASSW" : "ALLWKR";
            String last = number == 0 ? from.plusDays(4).toString() : end.isEmpty() ? "2300-01-01" : end;
            row("ssd_involvements", id, worker(), role, team(), referral, day(from), last);
        }
    }

    private Object dirty(int child) {
        return chance.nextInt(100) == 0 ? "404" + child : child;
    }

    private Object day(LocalDate day) {
        return chance.nextInt(100) == 0 ? "soon" : day;
    }

    private Object born() {
        return chance.nextInt(100) == 0 ? "9.58" : DAY.minusDays(300 + chance.nextInt(6_000));
    }

    @Override
    public void close() throws IOException {
        for (Writer file : files.values()) {
            file.close();
        }
    }
}

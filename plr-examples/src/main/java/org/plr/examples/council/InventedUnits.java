package org.plr.examples.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The invented council's organisation chart without its people: 3 directorates, 8 service areas, 40 teams. */
final class InventedUnits {

    /** A service area with its directorate and the number of its teams. */
    record Area(String id, String name, PracticeArea practiceArea, String directorate, int teams) {}

    static final String WHOLE = "D0";
    static final List<Area> AREAS = List.of(
            new Area("A1", "Front Door and Assessment", PracticeArea.ASSESSMENT, "D1", 6),
            new Area("A2", "Safeguarding East", PracticeArea.CHILD_PROTECTION, "D1", 5),
            new Area("A3", "Safeguarding West", PracticeArea.CHILD_PROTECTION, "D1", 5),
            new Area("A4", "Children in Care", PracticeArea.CHILDREN_IN_CARE, "D2", 6),
            new Area("A5", "Care Experienced Young People", PracticeArea.CARE_EXPERIENCED, "D2", 4),
            new Area("A6", "Fostering and Adoption", PracticeArea.FOSTERING, "D2", 4),
            new Area("A7", "Disabled Children", PracticeArea.DISABILITY, "D2", 4),
            new Area("A8", "Early Help", PracticeArea.EARLY_HELP, "D1", 6));

    /** The day on which the last team of Disabled Children joins Early Help. */
    static final LocalDate TEAM_MOVES = LocalDate.of(2023, 4, 1);

    private static final String MOVING_TEAM = "T34";
    private static final List<String> TEAM_NAMES = List.of(
            "Alder",
            "Ash",
            "Aspen",
            "Beech",
            "Birch",
            "Blackthorn",
            "Bluebell",
            "Bramble",
            "Broom",
            "Bryony",
            "Campion",
            "Cedar",
            "Chestnut",
            "Clover",
            "Comfrey",
            "Cowslip",
            "Cypress",
            "Dogwood",
            "Elder",
            "Elm",
            "Fern",
            "Foxglove",
            "Gorse",
            "Hawthorn",
            "Hazel",
            "Heather",
            "Holly",
            "Hornbeam",
            "Juniper",
            "Larch",
            "Lavender",
            "Lime",
            "Maple",
            "Oak",
            "Poplar",
            "Primrose",
            "Rowan",
            "Sorrel",
            "Spruce",
            "Willow");

    private InventedUnits() {}

    /** The teams T01 to T40 with the service area each began in. */
    static List<OrganisationUnit> teams(Span when) {
        List<OrganisationUnit> teams = new ArrayList<>();
        for (Area area : AREAS) {
            for (int count = 0; count < area.teams(); count++) {
                String name = TEAM_NAMES.get(teams.size()) + " Team";
                teams.add(new OrganisationUnit(
                        team(teams.size() + 1), name, Level.TEAM, area.id(), "", area.practiceArea(), when));
            }
        }
        return teams;
    }

    static String team(int number) {
        return number < 10 ? "T0" + number : "T" + number;
    }

    /** All units from the top down, as they are on a day; nobody holds them yet. */
    static List<OrganisationUnit> on(LocalDate day, Span when) {
        List<OrganisationUnit> units = new ArrayList<>();
        units.add(directorate(WHOLE, "Children's Services", "", when));
        units.add(directorate("D1", "Safeguarding and Early Help", WHOLE, when));
        units.add(directorate("D2", "Care and Corporate Parenting", WHOLE, when));
        for (Area area : AREAS) {
            units.add(new OrganisationUnit(
                    area.id(), area.name(), Level.SERVICE_AREA, area.directorate(), "", area.practiceArea(), when));
        }
        teams(when).forEach(team -> units.add(moved(team, day)));
        return units;
    }

    private static OrganisationUnit directorate(String id, String name, String parent, Span when) {
        return new OrganisationUnit(id, name, Level.DIRECTORATE, parent, "", PracticeArea.ALL, when);
    }

    private static OrganisationUnit moved(OrganisationUnit team, LocalDate day) {
        return team.id().equals(MOVING_TEAM) && !day.isBefore(TEAM_MOVES)
                ? new OrganisationUnit(
                        team.id(), team.name(), Level.TEAM, "A8", "", PracticeArea.EARLY_HELP, team.when())
                : team;
    }
}

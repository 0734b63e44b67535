package org.plr.examples.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A small invented council of two service areas, written into a folder. */
final class SmallFolder {
    private final Path folder;

    SmallFolder(Path folder) {
        this.folder = folder;
        write("council.csv", "name,seed,first_day,last_day", "Testshire <&>,small,2022-09-01,2022-12-31");
        write(
                "organisation.csv",
                "unit_id,unit_name,level,parent_unit_id,manager_staff_id,practice_area,from,to",
                "D0,Whole,DIRECTORATE,,S1,ALL,2021-04-01,",
                "North,North & Bay,SERVICE_AREA,D0,S2,ASSESSMENT,2021-04-01,",
                "South,South,SERVICE_AREA,D0,S3,EARLY_HELP,2021-04-01,",
                "T1,Oak,TEAM,North,S4,ASSESSMENT,2021-04-01,",
                "T2,Elm,TEAM,South,S5,EARLY_HELP,2021-04-01,2022-09-30",
                "T2,Elm,TEAM,South,S3,EARLY_HELP,2022-10-01,");
        write(
                "people.csv",
                "staff_id,name,email,role,unit_id,line_manager_staff_id,from,to",
                "S1,Wren Oakenmere,one@council.example,CORPORATE_DIRECTOR,D0,,2021-04-01,",
                "S2,Flint Oakenmere,two@council.example,SERVICE_MANAGER,North,S1,2021-04-01,",
                "S3,Sedge Oakenmere,three@council.example,SERVICE_MANAGER,South,S1,2021-04-01,",
                "S4,Onyx Oakenmere,four@council.example,TEAM_MANAGER,T1,S2,2021-04-01,",
                "S5,Teasel Oakenmere,five@council.example,TEAM_MANAGER,T2,S3,2021-04-01,2022-09-30",
                "S6,Dunlin Oakenmere,six@council.example,SERVICE_MANAGER_QUALITY_ASSURANCE,D0,S1,2021-04-01,",
                "S7,Plover Oakenmere,seven@council.example,PRACTITIONER,T1,S4,2021-04-01,",
                "S8,Yarrow Oakenmere,eight@council.example,PRACTITIONER,T2,S3,2021-04-01,",
                "S9,Heron Oakenmere,nine@council.example,TRAINED_AUDITOR,T1,S2,2021-04-01,");
        write("absences.csv", "staff_id,from,to,kind", "S4,2022-11-01,2022-11-30,SICKNESS");
        writeChildren();
    }

    private void writeChildren() {
        List<String> header = new ArrayList<>(List.of("CHILD,DOB"));
        List<String> episodes = new ArrayList<>(List.of("CHILD,DECOM,LS,CIN,DEC"));
        List<String> allocations = new ArrayList<>(List.of("child_id,staff_id,unit_id,from,to"));
        for (int i = 1; i <= 40; i++) {
            header.add("C" + i + ",27/03/2012");
            episodes.add("C" + i + ",01/02/2020,C2,N1,");
            allocations.add("C" + i + (i % 2 == 0 ? ",S7,T1" : ",S8,T2") + ",2022-01-01,");
        }
        write("ssda903/header.csv", header.toArray(String[]::new));
        write("ssda903/episodes.csv", episodes.toArray(String[]::new));
        write("ssda903/reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE");
        write("allocations.csv", allocations.toArray(String[]::new));
    }

    SmallFolder write(String file, String... lines) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, String.join("\n", lines) + "\n");
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SmallFolder remove(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String path() {
        return folder.toString();
    }
}

package org.plr.examples.council;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The smallest council without a fault, held in memory, whose files a test then spoils. */
final class SmallCouncil {

    private final Map<String, byte[]> files = new TreeMap<>();

    SmallCouncil() {
        write("council.csv", "name,seed,first_day,last_day", "Testshire,a seed,2022-06-01,2023-05-31");
        write(
                "organisation.csv",
                "unit_id,unit_name,level,parent_unit_id,manager_staff_id,practice_area,from,to",
                "D0,Whole,DIRECTORATE,,S1,ALL,2021-04-01,",
                "A1,Area,SERVICE_AREA,D0,S2,ASSESSMENT,2021-04-01,",
                "T1,Oak,TEAM,A1,S3,ASSESSMENT,2021-04-01,");
        write(
                "people.csv",
                "staff_id,name,email,role,unit_id,line_manager_staff_id,from,to",
                "S1,Wren Oakenmere,one@council.example,CORPORATE_DIRECTOR,D0,,2021-04-01,",
                "S2,Flint Oakenmere,two@council.example,SERVICE_MANAGER,A1,S1,2021-04-01,",
                "S3,Sedge Oakenmere,three@council.example,TEAM_MANAGER,T1,S2,2021-04-01,",
                "S4,Onyx Oakenmere,four@council.example,PRACTITIONER,T1,S3,2021-04-01,");
        write("absences.csv", "staff_id,from,to,kind", "S3,2022-08-01,2022-08-14,LEAVE");
        write("ssda903/header.csv", "CHILD,SEX,DOB", "C1,1,27/03/2010", "C2,2,09/09/2011", "C3,2,29/02/2008");
        write(
                "ssda903/episodes.csv",
                "CHILD,DECOM,LS,CIN,DEC",
                "C1,01/02/2020,C2,N1,",
                "C2,01/03/2021,V2,N3,15/07/2022",
                "C3,01/03/2021,V4,N3,");
        write("ssda903/reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE", "C1,27/03/2010,01/03/2020,PN1");
        write(
                "allocations.csv",
                "child_id,staff_id,unit_id,from,to",
                "C1,S4,T1,2022-01-01,",
                "C2,S4,T1,2022-01-01,2022-06-30");
    }

    SmallCouncil write(String file, String... lines) {
        return write(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    SmallCouncil write(String file, byte[] bytes) {
        files.put(file, bytes);
        return this;
    }

    SmallCouncil append(String file, String line) {
        return write(file, text(file).stripTrailing(), line);
    }

    SmallCouncil replace(String file, String part, String other) {
        return write(file, text(file).replace(part, other).getBytes(StandardCharsets.UTF_8));
    }

    SmallCouncil remove(String file) {
        files.remove(file);
        return this;
    }

    String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    /** The row that the last line of a file is. */
    int lastRow(String file) {
        return (int) text(file).lines().count();
    }

    Council read() {
        return Council.from(file -> Optional.ofNullable(files.get(file)).map(ByteArrayInputStream::new));
    }
}

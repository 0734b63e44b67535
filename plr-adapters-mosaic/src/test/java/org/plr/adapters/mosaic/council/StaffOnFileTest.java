package org.plr.adapters.mosaic.council;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.plr.core.journal.Ref;
import org.plr.core.memory.MemoryIdentities;
import org.plr.core.spi.IdKind;
import org.plr.core.spi.Identities;
import org.plr.core.spi.StaffContact;
import org.plr.core.spi.StaffDirectory;
import org.plr.testkit.SeededRandomness;
import org.plr.testkit.StaffDirectoryConformance;

class StaffOnFileTest extends StaffDirectoryConformance {
    @TempDir
    Path folder;

    @Override
    protected StaffDirectory open(List<StaffContact> people) {
        StringBuilder staff = new StringBuilder(
                "staff_id,record_system_worker_id,name,email,role,line_manager_staff_id,unit_id,start,end\n");
        Map<String, Ref> refs = new HashMap<>();
        for (StaffContact each : people) {
            String id = "S" + refs.size();
            refs.put(id, each.person());
            staff.append(id).append(",,Somebody,").append(each.address()).append(",PRACTITIONER,,D1,2020-01-01,\n");
        }
        try {
            Files.writeString(
                    folder.resolve("organisation.csv"),
                    "unit_id,unit_name,parent_unit_id,level,manager_staff_id,record_system_team_id,from,to\n"
                            + "D1,All,,directorate,,,2020-01-01,\n");
            Files.writeString(folder.resolve("people.csv"), staff);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
        return CouncilFiles.read(folder, given(refs), ZoneOffset.UTC)
                .directory(() -> Instant.parse("2022-06-15T12:00:00Z"), ZoneOffset.UTC);
    }

    /** The references that the suite has chosen for people; those of units are drawn. */
    @SuppressWarnings("unchecked")
    private static Identities given(Map<String, Ref> people) {
        MemoryIdentities drawn = new MemoryIdentities(SeededRandomness.of("tests"));
        return (Identities) Proxy.newProxyInstance(
                Identities.class.getClassLoader(), new Class<?>[] {Identities.class}, (self, method, arguments) -> {
                    IdKind<?> kind = (IdKind<?>) arguments[0];
                    Collection<String> ids = (Collection<String>) arguments[1];
                    return kind == IdKind.PERSON ? people : drawn.refs(kind, ids);
                });
    }
}

package org.plr.core.duty;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plr.core.calendar.Count;
import org.plr.core.framework.Framework;
import org.plr.core.framework.RemedialActions.Binds;
import org.plr.core.json.FrameworkReader;
import org.plr.core.people.Responsibility;

/**
 * A council's framework, from the literal reading on.
 *
 * @param id its id
 * @param effective its first day
 * @param clauses the figures that it states, as its file does, by clause
 */
record Council(String id, LocalDate effective, Map<String, String> clauses) {
    static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** The framework as its text reads. */
    static final Council LITERAL = new Council("bcp-2022-1", LocalDate.parse("2022-05-23"), Map.of());

    Council from(String otherId, String day) {
        return new Council(otherId, LocalDate.parse(day), clauses);
    }

    Council sharing(String within, String... remindAfter) {
        String steps =
                List.of(remindAfter).stream().map(step -> '"' + step + '"').collect(Collectors.joining(",", "[", "]"));
        return with("CON-1", "{'within':'" + within + "','remindAfter':" + steps + "}");
    }

    Council actions(int days, Count count, Binds binds) {
        return with("CON-3", "{'within':{'days':" + days + ",'count':'" + count + "'},'binds':'" + binds + "'}");
    }

    Council reAudit(String after, String window) {
        return with("CON-5", "{'after':'" + after + "','window':'" + window + "'}");
    }

    Council reviewsPerMonth(int number) {
        return with("ROL-2", "{'perMonth':" + number + "}");
    }

    Council supervisionOwedBy(Responsibility responsibility) {
        return with("TRK-5", "{'owedBy':'" + responsibility + "'}");
    }

    /** States the figures of a clause, with single quotation marks for double ones. */
    Council with(String clause, String figures) {
        Map<String, String> more = new TreeMap<>(clauses);
        more.put(clause, figures.replace('\'', '"'));
        return new Council(id, effective, more);
    }

    Framework framework() {
        String stated = clauses.entrySet().stream()
                .map(clause -> '"' + clause.getKey() + "\":" + clause.getValue())
                .collect(Collectors.joining(",", "{", "}"));
        return new FrameworkReader()
                .read("{\"id\":\"" + id + "\",\"effective\":\"" + effective + "\",\"clauses\":" + stated + "}");
    }
}

package org.plr.examples.demo.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plr.core.duty.Duty;
import org.plr.core.duty.Standing;
import org.plr.core.people.PersonRef;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code duties.json} and {@code summary.json}, with their keys in one order. */
final class JsonFiles {
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    /** The order in which standings are counted. */
    private static final List<Standing> STANDINGS =
            List.of(Standing.MET, Standing.MET_LATE, Standing.OPEN, Standing.OVERDUE, Standing.VOID);

    private final Year year;

    JsonFiles(Year year) {
        this.year = year;
    }

    /** One duty a line. */
    String duties() {
        return year.seen().duties().stream()
                .map(duty -> MAPPER.writeValueAsString(duty(duty)))
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private ObjectNode duty(Duty duty) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", duty.id().text());
        node.put("clause", duty.clause().id());
        node.put("subject", duty.subject().value());
        node.put("owedBy", duty.owedBy().text());
        ArrayNode owedTo = node.putArray("owedTo");
        duty.owedTo().stream().map(PersonRef::text).forEach(owedTo::add);
        node.put("arisen", duty.arisen().toString());
        duty.due().ifPresent(due -> node.put("due", due.toString()));
        Standing standing = duty.standing(year.now());
        node.put("standing", standing.name());
        if (standing == Standing.MET || standing == Standing.MET_LATE) {
            duty.metAt().ifPresent(met -> node.put("met", met.toString()));
        }
        return node;
    }

    /** A month after another. */
    String summary(List<MonthFigures> months) {
        ObjectNode summary = MAPPER.createObjectNode();
        summary.put("seed", year.seed());
        summary.put("framework", year.seen().framework().id());
        ArrayNode list = summary.putArray("months");
        months.forEach(month -> list.add(month(month)));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(summary) + "\n";
    }

    private static ObjectNode month(MonthFigures month) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("month", month.month().toString());
        node.put("allocated", month.allocated());
        node.put("returned", month.returned());
        ObjectNode byGrade = node.putObject("byGrade");
        month.byGrade().forEach((grade, count) -> byGrade.put(grade.code(), count));
        node.put("drawn", month.moderation().drawn());
        node.put("certain", month.moderation().certain());
        node.put("moderated", month.moderation().decided());
        node.put("notices", month.mails());
        ObjectNode duties = node.putObject("duties");
        Map<Standing, Integer> counts = month.duties();
        STANDINGS.forEach(standing -> duties.put(standing.name(), counts.get(standing)));
        return node;
    }
}

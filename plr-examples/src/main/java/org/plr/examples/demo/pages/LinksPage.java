package org.plr.examples.demo.pages;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plr.adapters.html.Html;
import org.plr.adapters.html.Table;
import org.plr.core.link.LinkRegister.Link;
import org.plr.core.link.Linked;
import org.plr.core.link.Linked.Standing;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Role;
import org.plr.core.people.Unit;
import org.plr.core.people.UnitRef;
import org.plr.examples.demo.host.LinkChosen;
import org.plr.examples.demo.host.SimulatedClock;
import org.plr.examples.demo.host.When;

/** Whose link reviewer is who, since when and why, and what changed over the year (LNK-1). */
final class LinksPage {
    private final Year year;
    private final List<Linked> all;

    LinksPage(Year year) {
        this.year = year;
        this.all = year.lead().links().all().value();
    }

    /** The page. */
    String page() {
        return Page.of(
                "Link reviewers",
                "index.html",
                Html.p(
                        "Each Service Manager has one link Practice Learning Reviewer, and none is without one. Before the"
                                + " first month they were allocated so that the reviewers bear as even a load as can be: the"
                                + " managers of the service area, and its remedial actions that were open then. From then on,"
                                + " whoever could keep their link has kept it."),
                links(),
                loads(),
                history());
    }

    /** What the first page says of it. */
    Html onIndex() {
        long linked = all.stream().filter(Linked::isLinked).count();
        return Html.join(
                Html.of("h2", "Link reviewers"),
                Html.of(
                        "p",
                        Html.text(linked + " of "
                                + Words.count(all.size(), "Service Manager has", "Service Managers have")
                                + " a link reviewer: "),
                        Html.link("links.html", "who, since when and why"),
                        Html.text(".")));
    }

    /** Who the link of a service area's Service Manager is. */
    Html ofArea(UnitRef area) {
        return all.stream()
                .filter(linked ->
                        area(linked.serviceManager()).filter(area::equals).isPresent())
                .findFirst()
                .map(linked ->
                        Html.p("Link reviewer of " + name(linked.serviceManager()) + ": " + reviewer(linked) + "."))
                .orElse(Html.NOTHING);
    }

    private Html links() {
        Table table = new Table(
                "Link reviewers as they stand now",
                "Service Manager",
                "Service area",
                "Link reviewer",
                "Since",
                "#Load now",
                "Why");
        for (Linked linked : all) {
            table.row(
                    Html.text(name(linked.serviceManager())),
                    Html.text(areaName(linked.serviceManager())),
                    linked.isLinked() ? Html.text(reviewer(linked)) : Html.of("span class=\"alert\"", reviewer(linked)),
                    Html.text(
                            linked.link().map(link -> When.brief(link.since())).orElse("")),
                    Table.number(linked.load()),
                    Html.text(linked.link().map(this::why).orElse("")));
        }
        return table.html();
    }

    private String reviewer(Linked linked) {
        return linked.link().map(link -> name(link.reviewer())).orElse("none") + of(linked.standing());
    }

    private static String of(Standing standing) {
        return switch (standing) {
            case LINKED, NONE -> "";
            case LEFT -> " (has left)";
            case AWAY -> " (away for long)";
            case CONFLICT -> " (in conflict)";
        };
    }

    private Html loads() {
        Map<PersonRef, Integer> loads = new LinkedHashMap<>();
        Map<PersonRef, Integer> counts = new LinkedHashMap<>();
        year.seen()
                .chart()
                .holders(
                        Role.PRACTICE_LEARNING_REVIEWER,
                        year.now().atZone(SimulatedClock.LONDON).toLocalDate())
                .forEach(reviewer -> loads.put(reviewer, 0));
        all.forEach(linked -> linked.link().ifPresent(link -> {
            loads.merge(link.reviewer(), linked.load(), Integer::sum);
            counts.merge(link.reviewer(), 1, Integer::sum);
        }));
        Table table = new Table("What each reviewer bears now", "Reviewer", "#Service Managers", "#Load now");
        loads.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(load -> table.row(
                        Html.text(name(load.getKey())),
                        Table.number(counts.getOrDefault(load.getKey(), 0)),
                        Table.number(load.getValue())));
        return table.html();
    }

    private Html history() {
        Table table =
                new Table("Every link that was allocated", "When", "Service Manager", "Link reviewer", "Before", "Why");
        for (LinkChosen chosen : year.answered().linked()) {
            table.row(
                    Html.text(When.brief(chosen.at())),
                    Html.text(name(chosen.link().serviceManager())),
                    Html.text(name(chosen.link().reviewer())),
                    Html.text(chosen.link().before().map(this::name).orElse("none")),
                    Html.text(chosen.why().sentence()));
        }
        return Html.join(Html.of("h2", "What changed over the year"), table.html());
    }

    private String why(Link link) {
        return year.answered().linked().stream()
                .filter(chosen -> chosen.at().equals(link.since())
                        && chosen.link().serviceManager().equals(link.serviceManager()))
                .findFirst()
                .map(chosen -> chosen.why().sentence())
                .orElse("");
    }

    private String name(PersonRef person) {
        return year.host().staff().name(person);
    }

    private Optional<UnitRef> area(PersonRef serviceManager) {
        var day = year.now().atZone(SimulatedClock.LONDON).toLocalDate();
        return year.seen().chart().posts(serviceManager, day).stream()
                .filter(post -> post.role().equals(Role.SERVICE_MANAGER))
                .flatMap(post -> year.seen().chart().area(post.unit(), day).stream())
                .findFirst();
    }

    private String areaName(PersonRef serviceManager) {
        var day = year.now().atZone(SimulatedClock.LONDON).toLocalDate();
        return area(serviceManager)
                .flatMap(area -> year.seen().chart().unit(area, day))
                .map(Unit::label)
                .orElse("");
    }
}

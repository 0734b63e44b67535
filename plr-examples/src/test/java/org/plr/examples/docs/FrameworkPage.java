package org.plr.examples.docs;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.ClauseKind;
import org.plr.core.clause.Section;

/** The page docs/framework.md: a table for each section of the framework, in its order. */
final class FrameworkPage {

    static final String COMMAND = "mvn -q test -pl plr-examples -am -Ddocs.write=true -Dtest=FrameworkPageTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false";

    private static final String HEAD = """
            # The framework, clause by clause

            **%d of %d clauses work.** The others are open: they belong to later work.

            Each clause of the Quality Assurance Framework stands here with the class that is its rule and the tests \
            that prove it. A clause works when it has both; the build fails when a finished one loses either. \
            Where a sentence says "the text does not say" or "the library's", the framework is silent and the library \
            decided; a council's framework file can decide otherwise.

            This page is made from the annotations `@RuleOf` and `@Proves` in the sources. Make it again with

                %s

            | kind | what it means | works |
            |---|---|---:|
            %s
            """;

    private static final String SECTION = """

            ## %s

            | clause | what it asks | state | rule | tests |
            |---|---|---|---|---|
            %s
            """;

    private final FrameworkMap map;

    private FrameworkPage(FrameworkMap map) {
        this.map = map;
    }

    static String of(FrameworkMap map) {
        return new FrameworkPage(map).text();
    }

    private String text() {
        String kinds = lines(Arrays.stream(ClauseKind.values()).map(this::kind));
        String head = HEAD.formatted(map.working().size(), ClauseId.values().length, COMMAND, kinds);
        return head + Arrays.stream(Section.values()).map(this::section).collect(Collectors.joining());
    }

    private String kind(ClauseKind kind) {
        long all = Arrays.stream(ClauseId.values())
                .filter(clause -> clause.kind() == kind)
                .count();
        long working =
                map.working().stream().filter(clause -> clause.kind() == kind).count();
        return "| %s | %s | %d of %d |".formatted(kind, meaning(kind), working, all);
    }

    private static String meaning(ClauseKind kind) {
        return switch (kind) {
            case RULE -> "computed or enforced: input that breaks it is refused, with the clause named";
            case DUTY -> "somebody owes something, by a time where the text or the council sets one";
            case RECORD -> "can be recorded, is checked, is kept and found again";
            case VIEW -> "a result that somebody looks at";
            case VALUE -> "a principle that evidence can be labelled with";
        };
    }

    private String section(Section section) {
        Stream<ClauseId> clauses = Arrays.stream(ClauseId.values()).filter(clause -> clause.section() == section);
        return SECTION.formatted(section.title(), lines(clauses.map(this::row)));
    }

    private String row(ClauseId clause) {
        return "| **%s** %s<br>%s | %s | %s | %s | %s |"
                .formatted(
                        clause,
                        clause.kind(),
                        clause.title(),
                        clause.clause().text(),
                        map.working().contains(clause) ? "**works**" : "open",
                        links(map.rules(clause)),
                        links(map.tests(clause)));
    }

    private static String links(List<Claim> claims) {
        return claims.stream()
                .map(claim -> "[%s](../%s)".formatted(claim.type(), claim.file()))
                .collect(Collectors.joining("<br>"));
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }
}

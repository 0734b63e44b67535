package org.plr.core.arch.planted;

import java.util.List;
import java.util.Map;
import org.plr.core.journal.Fact;
import org.plr.core.journal.FactType;
import org.plr.core.journal.Narrative;

public final class FactsWithText {

    @FactType("planted.text")
    record Text(String rationale) implements Fact {}

    @FactType("planted.texts")
    record Texts(List<String> names) implements Fact {}

    @FactType("planted.narrative")
    record WholeNarrative(Narrative rationale) implements Fact {}

    @FactType("planted.within")
    record TextWithin(List<Person> people) implements Fact {
        record Person(String name) {}
    }

    @FactType("planted.anything")
    record Anything(Object content) implements Fact {}

    @FactType("planted.map")
    record ByName(Map<String, Integer> counts) implements Fact {}

    @FactType("planted.characters")
    record Characters(CharSequence[] rationale) implements Fact {}
}

package org.plr.core.arch.planted;

import org.plr.core.journal.Fact;
import org.plr.core.journal.FactType;

public final class FactsWithoutType {

    public record Nameless(int number) implements Fact {}

    @FactType("planted.same")
    public record First(int number) implements Fact {}

    @FactType("planted.same")
    public record Second(int number) implements Fact {}

    @FactType("planted.class")
    public static final class NoRecord implements Fact {}
}

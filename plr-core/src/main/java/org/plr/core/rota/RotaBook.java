package org.plr.core.rota;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.plr.core.command.Ledger;
import org.plr.core.journal.Recorded;
import org.plr.core.journal.View;

/** Every month's rota as its facts leave it. */
public final class RotaBook implements View {
    private final Function<String, String> contents;
    private final NavigableMap<YearMonth, RotaMonth> months = new TreeMap<>();

    /**
     * No rota yet.
     *
     * @param contents finds the text that is kept under a hash; throws where there is none
     */
    public RotaBook(Function<String, String> contents) {
        this.contents = contents;
    }

    @Override
    public void on(Recorded recorded) {
        if (recorded.fact() instanceof RotaFact) {
            YearMonth month = YearMonth.parse(recorded.draft().stream().subject());
            months.put(month, RotaMonth.fold(months.get(month), recorded, contents));
        }
    }

    /**
     * One month's rota.
     *
     * @param month the local month
     * @return the rota, or empty before it was announced
     */
    public Optional<RotaMonth> at(YearMonth month) {
        return Optional.ofNullable(months.get(month));
    }

    /**
     * Every rota.
     *
     * @return the rotas, the earliest month first
     */
    public List<RotaMonth> all() {
        return new ArrayList<>(months.values());
    }

    Ledger.Fold<RotaMonth> fold() {
        return (before, recorded) -> RotaMonth.fold(before, recorded, contents);
    }
}

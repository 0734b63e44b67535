package org.plr.core.draw;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.TreeMap;
import org.plr.core.framework.Consistency.Allocation;
import org.plr.core.ticket.Ids;

/**
 * A month's draw (MOD-2), which stays as it is for good: what late reviews and substitutions add is told by its
 * {@link #selection}. Ids are normalised, lists in the order of the tickets, the lowest first.
 *
 * <p>Immutable, for any number of threads. Tickets become text when they are read.
 */
public final class Drawn {
    static final String NOBODY_TO_DRAW = "every review is always moderated, so there was none to draw from";
    private static final Share ALWAYS = Share.of(1, 1, "");

    private final DrawRequest request;
    private final Picks picks;
    private final int forced;

    Drawn(DrawRequest request, Picks picks, int forced) {
        this.request = request;
        this.picks = picks;
        this.forced = forced;
    }

    /**
     * What it was drawn from: with it anybody draws the same again.
     *
     * @return as given
     */
    public DrawRequest request() {
        return request;
    }

    /**
     * What was drawn for.
     *
     * @return as given
     */
    public String period() {
        return request.seed().period();
    }

    /**
     * How many reviews were frozen.
     *
     * @return late ones are none of them
     */
    public int population() {
        return picks.population().size();
    }

    /**
     * What shows that no review was added, left out or given another grade after the freeze. Computed when asked for, which
     * sorts all ids.
     *
     * @return the SHA-256, in hexadecimal digits, over {@code id TAB grade LF} of each review in the order of the bytes of
     *     its id
     */
    public String manifest() {
        return picks.population().manifest();
    }

    /**
     * Who is moderated without being drawn.
     *
     * @return ids
     */
    public List<String> certain() {
        return picks.listed(picks.certain());
    }

    /**
     * Who was drawn.
     *
     * @return ids, none of them {@link #certain}
     */
    public List<String> drawn() {
        return picks.listed(picks.drawn());
    }

    /**
     * How many that makes.
     *
     * @return the size
     */
    public SampleSize size() {
        return new SampleSize(picks.certain().cardinality(), picks.drawn().cardinality());
    }

    /**
     * All tickets.
     *
     * @return a view that writes a ticket out when it is read
     */
    public List<Ticket> tickets() {
        return new Order(picks.population());
    }

    private static final class Order extends AbstractList<Ticket> implements RandomAccess {
        private final Population population;

        Order(Population population) {
            this.population = population;
        }

        @Override
        public Ticket get(int place) {
            return population.ticket(population.at(Objects.checkIndex(place, population.size())));
        }

        @Override
        public int size() {
            return population.size();
        }
    }

    /**
     * The highest drawn ticket of a draw without an allocation: a late review at or below it is drawn too.
     *
     * @return 64 hexadecimal digits; empty where none was drawn, and under an allocation
     */
    public Optional<String> threshold() {
        int highest = allocation() == Allocation.NONE ? picks.thresholds(Allocation.NONE)[0] : -1;
        return highest < 0 ? Optional.empty() : Optional.of(picks.population().hex(highest));
    }

    /**
     * The highest drawn ticket of each stratum, under an allocation.
     *
     * @return by the stratum's name, in the order of its bytes; without strata of which none was drawn, and empty where
     *     there is no allocation
     */
    public Map<String, String> thresholds() {
        Map<String, String> thresholds = new TreeMap<>(Ids::byBytes);
        int[] highest = allocation() == Allocation.NONE ? new int[0] : picks.thresholds(allocation());
        for (int i = 0; i < highest.length; i++) {
            if (highest[i] >= 0) {
                thresholds.put(
                        picks.population().names().get(i), picks.population().hex(highest[i]));
            }
        }
        return new LinkedHashMap<>(thresholds);
    }

    /**
     * How the draw was shared out.
     *
     * @return as asked for
     */
    public Allocation allocation() {
        return request.rule().allocation();
    }

    /**
     * What was completed and moderated in each stratum, whether or not the draw was shared out over them.
     *
     * @return in the order of the names' bytes; reviews without a stratum are in none
     */
    public List<Stratum> strata() {
        int[] all = picks.counted(review -> true);
        int[] certain = picks.counted(picks.certain()::get);
        int[] drawn = picks.counted(picks.drawn()::get);
        List<String> names = picks.population().names();
        List<Stratum> strata = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            strata.add(new Stratum(names.get(i), all[i], certain[i], drawn[i]));
        }
        strata.sort((a, b) -> Ids.byBytes(a.name(), b.name()));
        return List.copyOf(strata);
    }

    /**
     * The share of those drawn among those who were not certain. Without an allocation it is each one's probability of being
     * drawn; the probability of a certain one is 1/1.
     *
     * @return drawn / (population - certain), as counted; undefined where all are certain
     */
    public Share inclusion() {
        return Share.of(size().drawn(), population() - size().certain(), NOBODY_TO_DRAW);
    }

    /**
     * The probability with which the draw took each review: what estimates divide by (Horvitz and Thompson, 1952).
     *
     * @return by id, in the order of the tickets; under an allocation that of the review's stratum
     */
    public Map<String, Share> inclusions() {
        Map<String, Share> byStratum = new LinkedHashMap<>();
        strata().forEach(stratum -> byStratum.put(stratum.name(), stratum.inclusion()));
        Share ofAll = inclusion();
        Map<String, Share> inclusions = new LinkedHashMap<>();
        Population all = picks.population();
        for (int place = 0; place < all.size(); place++) {
            int review = all.at(place);
            Share drawn = allocation() == Allocation.NONE
                    ? ofAll
                    : byStratum.get(all.names().get(all.stratum(review)));
            inclusions.put(all.id(review), picks.certain().get(review) ? ALWAYS : drawn);
        }
        return inclusions;
    }

    /**
     * The share of all moderations that rules beyond the grades force, and that are therefore no matter of chance.
     *
     * @return reviews that are certain though not for their grade / moderated, as counted; undefined where none is moderated
     */
    public Share forced() {
        return Share.of(forced, size().total(), "no review is moderated");
    }

    /**
     * What the draw does not tell.
     *
     * @return none where some others than the certain are drawn, and where there are no others
     */
    public List<Warning> warnings() {
        if (size().drawn() > 0 || population() == size().certain()) {
            return List.of();
        }
        return List.of(size().certain() > 0 ? Warning.NO_OTHER_GRADE_CHECKED : Warning.NOTHING_DRAWN);
    }

    /**
     * Who is moderated now, to which late reviews and substitutions add.
     *
     * @return the draw as it stands before any of them
     */
    public Selection selection() {
        return new Selection(request, picks);
    }

    /** Without ids. */
    @Override
    public String toString() {
        return "a draw of " + size().total() + " from " + population();
    }
}

package org.plr.core.rota;

import java.util.Arrays;

/**
 * Puts the reviews of all managers into months, so that each manager has one a month and each line as many as it receives.
 * With a line as so many places a month, managers and places are a bipartite graph in which everyone has as many reviews
 * as there are months, and König's theorem says that so many colours, the months, will do. Reviews are coloured one by
 * one; where manager and place have no month free together, the chain of reviews in two months is swapped that makes one
 * free.
 */
final class MonthColouring {
    private final int months;
    private final int[] places;
    private final int[] managers;

    private MonthColouring(int size, int months) {
        this.months = months;
        this.places = new int[size];
        this.managers = new int[size];
        Arrays.fill(places, -1);
        Arrays.fill(managers, -1);
    }

    /** {@return the same reviews, each manager's in the order of months} */
    static int[] of(YearShape shape, int[] reviews) {
        MonthColouring colouring = new MonthColouring(reviews.length, shape.months());
        int[] next = new int[shape.lines()];
        for (int line = 1; line < shape.lines(); line++) {
            next[line] = next[line - 1] + shape.demand(line - 1);
        }
        for (int review = 0; review < reviews.length; review++) {
            int place = next[reviews[review]]++ / shape.months();
            colouring.add(review / shape.months(), place);
        }
        return colouring.lines(shape);
    }

    private int[] lines(YearShape shape) {
        int[] lineOfPlace = new int[shape.managers()];
        int place = 0;
        for (int line = 0; line < shape.lines(); line++) {
            Arrays.fill(lineOfPlace, place, place + shape.perMonth(line), line);
            place += shape.perMonth(line);
        }
        return Arrays.stream(places).map(each -> lineOfPlace[each]).toArray();
    }

    private void add(int manager, int place) {
        for (int month = 0; month < months; month++) {
            if (places[manager * months + month] < 0 && managers[place * months + month] < 0) {
                put(manager, place, month);
                return;
            }
        }
        addSwapping(manager, place, free(places, manager), free(managers, place));
    }

    /** The manager is free in one month, the place in another: what stands in the way moves from the one to the other. */
    private void addSwapping(int first, int firstPlace, int month, int other) {
        int manager = first;
        int place = firstPlace;
        while (true) {
            int displaced = managers[place * months + month];
            put(manager, place, month);
            managers[place * months + other] = displaced;
            if (displaced < 0) {
                return;
            }
            int next = places[displaced * months + other];
            places[displaced * months + other] = place;
            places[displaced * months + month] = next;
            if (next < 0) {
                return;
            }
            manager = displaced;
            place = next;
        }
    }

    private void put(int manager, int place, int month) {
        places[manager * months + month] = place;
        managers[place * months + month] = manager;
    }

    private int free(int[] taken, int node) {
        int month = 0;
        while (taken[node * months + month] >= 0) {
            month++;
        }
        return month;
    }
}

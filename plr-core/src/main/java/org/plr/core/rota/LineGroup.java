package org.plr.core.rota;

import java.util.Arrays;

/**
 * Practitioners of one service area who report to the same people: for every manager their cases lie all inside the line or
 * all outside it.
 */
final class LineGroup {
    private final int area;
    private final int[] line;
    private final int[] supervisors;
    private int cases;

    /** The managers in order of their places. */
    LineGroup(int area, int[] line, int[] supervisors) {
        this.area = area;
        this.line = line;
        this.supervisors = supervisors;
    }

    int area() {
        return area;
    }

    /** The managers to whom they report, directly or through others. */
    int[] line() {
        return line;
    }

    /** The managers to whom they report directly. */
    int[] supervisors() {
        return supervisors;
    }

    boolean isInside(int manager) {
        return Arrays.binarySearch(line, manager) >= 0;
    }

    boolean isSupervisor(int manager) {
        return Arrays.binarySearch(supervisors, manager) >= 0;
    }

    void count() {
        cases++;
    }

    int cases() {
        return cases;
    }
}

package org.plr.core.rota;

import java.util.Arrays;

/**
 * Practitioners of one service area who report to the same people: for every manager their cases lie all inside the line or
 * all outside it.
 */
final class LineGroup {
    private int area;
    private final int[] line;
    private final int[] supervisors;

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

    /** Once the areas have their order. */
    void moveTo(int place) {
        area = place;
    }
}

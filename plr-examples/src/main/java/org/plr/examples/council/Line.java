package org.plr.examples.council;

/** A value, with the row it was read from: a later check may still refuse it. */
record Line<T>(Row row, T value) {}

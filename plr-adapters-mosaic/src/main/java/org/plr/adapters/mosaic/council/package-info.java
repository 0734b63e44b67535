/**
 * What no extract of a case system carries, from a council's own files: units and who manages them, people and to whom they
 * report, who is away, whose record is restricted, which children's records were merged. Each with the days on which it
 * holds, because the manager of the day is the one to be told (CON-1, TRK-7).
 */
@NullMarked
package org.plr.adapters.mosaic.council;

import org.jspecify.annotations.NullMarked;

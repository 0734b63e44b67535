/**
 * Who may do and see what: denied unless the table of {@code Rights} says otherwise. An area's managers see their own
 * area, senior managers the areas below them, the Quality Assurance Service all (TRK-2); a practitioner sees the reviews
 * of their own work, the Board no single child. Managers act on the reviews given to them (ROL-1); Team Manager and
 * Service Manager report actions as completed (TRK-4).
 */
@NullMarked
package org.plr.core.access;

import org.jspecify.annotations.NullMarked;

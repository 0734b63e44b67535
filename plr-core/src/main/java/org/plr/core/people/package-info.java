/**
 * Who is who, and when: people, their roles and lines, teams and service areas, absences. All of it is effective-dated
 * reference data that is loaded as a whole and kept by hash, so that it can be asked both what held on a day and what
 * was known of that day at a moment.
 *
 * <p>ROL-1 names the managers who complete reviews; ROL-2 needs to know who was there for the whole month; CON-1, TRK-5
 * and TRK-7 need the practitioner's Team Manager and Service Manager.
 */
@NullMarked
package org.plr.core.people;

import org.jspecify.annotations.NullMarked;

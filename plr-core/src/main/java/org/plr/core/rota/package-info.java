/**
 * The programme of monthly reviews planned: for a year in numbers, inside and outside each manager's line and across service
 * areas (ROL-3, ELE-1); and for a month over its open cases, each manager one (ROL-2), drawn so that anybody can repeat it.
 */
@NullMarked
package org.plr.core.rota;

import org.jspecify.annotations.NullMarked;

/**
 * Focussed (thematic) reviews: planned as a programme that names the issue and the cohort or aspect of practice (ELE-9),
 * commissioned by the Quality Impact Board at least quarterly (FOC-1) with the source of the theme (FOC-2), and started
 * under terms of reference that are complete and that the Service Manager Quality Assurance and the Board have both agreed
 * (FOC-3).
 */
@NullMarked
package org.plr.core.focussed;

import org.jspecify.annotations.NullMarked;

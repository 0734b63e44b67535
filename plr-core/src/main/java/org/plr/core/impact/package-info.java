/**
 * What quality assurance did for children and families (TRK-8): for a service area and each level of staff, each returned
 * review with the evidence of what came of it; what has none is shown as not yet shown.
 */
@NullMarked
package org.plr.core.impact;

import org.jspecify.annotations.NullMarked;

/** A review as an accessible page and as PDF, for the child's record (TRK-6). */
@NullMarked
package org.plr.adapters.html;

import org.jspecify.annotations.NullMarked;

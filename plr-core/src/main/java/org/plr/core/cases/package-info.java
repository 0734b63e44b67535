/**
 * The open cases of a day, as a case system tells them: from them reviews are allocated (ROL-2, ROL-3). Values alone; an
 * adapter fills them.
 */
@NullMarked
package org.plr.core.cases;

import org.jspecify.annotations.NullMarked;

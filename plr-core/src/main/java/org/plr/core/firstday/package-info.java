/**
 * A council's first day: reviews and actions that an earlier tracker knows are brought in, each as the facts that it tells,
 * on the days on which it says that they occurred. What is owed follows as the framework says (CON-1 to CON-5, TRK-5 to
 * TRK-7); nobody is mailed, and no draw takes in what was returned before (MOD-2).
 */
@NullMarked
package org.plr.core.firstday;

import org.jspecify.annotations.NullMarked;

/** How a command travels: checked, authorised, decided, kept all or nothing, seen by the views. Every clause's rule is asked on this one way. */
@NullMarked
package org.plr.core.command;

import org.jspecify.annotations.NullMarked;

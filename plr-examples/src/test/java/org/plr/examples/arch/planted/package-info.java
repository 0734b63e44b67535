/** Classes that break the rules of the modules. */
@NullMarked
package org.plr.examples.arch.planted;

import org.jspecify.annotations.NullMarked;

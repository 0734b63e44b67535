/** Classes that break the rules of the architecture, one rule a file, so that each rule is seen to fail. */
@NullMarked
package org.plr.core.arch.planted;

import org.jspecify.annotations.NullMarked;

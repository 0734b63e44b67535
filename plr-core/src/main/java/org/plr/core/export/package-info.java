/**
 * Everything that is held about one child or one member of staff, for whoever answers a request for access: each fact with
 * its texts, third parties marked, and what a human decides to withhold left out with its ground. No clause asks for it:
 * the law on data protection does.
 */
@NullMarked
package org.plr.core.export;

import org.jspecify.annotations.NullMarked;

/**
 * What is seen of the year: pages that need no script and read aloud, trackers as CSV, and JSON for machines. Each is
 * asked of the library by somebody who may see it (TRK-2), and none holds a child's name or id; what was written in a
 * review stands in its document on the child's record alone (TRK-6).
 */
@NullMarked
package org.plr.examples.demo.pages;

import org.jspecify.annotations.NullMarked;

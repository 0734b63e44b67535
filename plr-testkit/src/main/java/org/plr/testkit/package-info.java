/** Conformance suites, one per port, and what their tests need: time that stands still, and facts to begin with. */
@NullMarked
package org.plr.testkit;

import org.jspecify.annotations.NullMarked;

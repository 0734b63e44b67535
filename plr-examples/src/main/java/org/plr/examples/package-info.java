/** The runner {@code plr}: each verb is thin and calls what a host application would call. */
@NullMarked
package org.plr.examples;

import org.jspecify.annotations.NullMarked;

/**
 * Holds against the repository what it says of itself, and writes docs/framework.md from the sources: each clause with the
 * class that is its rule and the tests that prove it.
 */
@NullMarked
package org.plr.examples.docs;

import org.jspecify.annotations.NullMarked;

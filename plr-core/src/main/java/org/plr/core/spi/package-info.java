/**
 * Every port of the library, so that the author of an adapter reads one package: what the store keeps, where notices go,
 * who people are, where reads of a child's record are noted. Each port has an in-memory twin in {@code memory} and a
 * conformance suite in plr-testkit.
 *
 * <p>Ports see values only, never the library's inside. They serve CON-1 and TRK-7 (notices reach the people
 * responsible) and keep what every other clause rests on.
 */
@NullMarked
package org.plr.core.spi;

import org.jspecify.annotations.NullMarked;

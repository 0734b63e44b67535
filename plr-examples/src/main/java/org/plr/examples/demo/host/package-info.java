/**
 * What a host brings to the library: its ports, and its knowledge of who stands behind a ref. Names, addresses and the
 * ids of children stay in this package and in what is rendered from it; the library sees refs alone. Notices of CON-1 and
 * TRK-7 become files here, documents of TRK-6 as well.
 */
@NullMarked
package org.plr.examples.demo.host;

import org.jspecify.annotations.NullMarked;

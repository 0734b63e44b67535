package org.plr.examples.demo.host;

import java.time.Instant;
import org.plr.core.link.LinkProposal.Proposed;
import org.plr.core.link.LinkWhy;

/**
 * A link reviewer who was allocated as the library proposed it (LNK-1).
 *
 * @param at when
 * @param link of which Service Manager, who, and who was it before
 * @param why what another reviewer would have cost
 */
public record LinkChosen(Instant at, Proposed link, LinkWhy why) {}

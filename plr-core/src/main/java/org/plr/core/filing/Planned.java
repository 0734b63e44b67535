package org.plr.core.filing;

import org.plr.core.people.ChildRef;
import org.plr.core.spi.RecordDocument;

/**
 * What would be filed: to be looked at by a person first, since what lies on a wrong record is hard to remove.
 *
 * @param child on whose record
 * @param document the document with its name, category, size and hash
 */
public record Planned(ChildRef child, RecordDocument document) {}

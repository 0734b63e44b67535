package org.plr.core.journal;

/**
 * Something that happened, as a record in the past tense. Each room has a sealed family of facts with a visitor, so that
 * a new fact does not compile until every reader answers it. A fact holds refs and closed codes alone.
 */
public interface Fact {}

package org.plr.examples.embedding;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.plr.core.Actor;
import org.plr.core.Outcome;
import org.plr.core.Plr;
import org.plr.core.framework.Grade;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;

/** A host's form whose own table changes together with the journal, or not at all. */
public final class OwnTransaction {
    private final Plr plr;
    private final DataSource source;

    /**
     * The form.
     *
     * @param plr the library, on a store in the host's database
     * @param source the host's database
     */
    public OwnTransaction(Plr plr, DataSource source) {
        this.plr = plr;
        this.source = source;
    }

    /**
     * Takes a grade from a form, and marks the form as done.
     *
     * @param form the form's number in the host's own table
     * @param review the review
     * @param manager who grades
     * @return the review, or every refusal; where it is refused, the form stays as it was
     * @throws SQLException where the database fails
     */
    public Outcome<Review> submit(int form, ReviewRef review, Actor manager) throws SQLException {
        // [snippet]
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            markAsDone(form, connection); // a table of your own
            Outcome<Review> graded =
                    plr.within(connection).as(manager).reviews().grade(review, Grade.GOOD, "A calm and thorough plan.");
            if (graded.isAccepted()) {
                connection.commit(); // both, or neither
            } else {
                connection.rollback();
            }
            return graded;
        }
        // [/snippet]
    }

    private static void markAsDone(int form, Connection connection) throws SQLException {
        try (PreparedStatement mark = connection.prepareStatement("UPDATE form SET done = 1 WHERE id = ?")) {
            mark.setInt(1, form);
            mark.executeUpdate();
        }
    }
}

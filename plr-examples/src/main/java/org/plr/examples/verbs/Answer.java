package org.plr.examples.verbs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.util.List;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;

/**
 * What a verb answers.
 *
 * @param content the answer
 * @param good whether it is what was asked for, and neither a refusal nor a failed check
 */
record Answer(Json content, boolean good) {

    static Answer of(Json content) {
        return new Answer(content, true);
    }

    static Answer failed(Json content) {
        return new Answer(content, false);
    }

    static Answer refused(List<Refusal> refusals) {
        return failed(new Fields().with("refusals", list(refusals)).done());
    }

    static List<Json> list(List<Refusal> refusals) {
        return refusals.stream().map(Answer::json).toList();
    }

    /** As a line among others is answered that cannot be read. */
    static Answer unreadable(Unreadable why) {
        return refused(List.of(Refusal.plain("unreadable", why.path(), why.sentence())));
    }

    private static Json json(Refusal refusal) {
        ClauseId clause = refusal.clause();
        return new Fields()
                .with("clause", clause == null ? new Json.Nothing() : clause)
                .with("code", refusal.code())
                .with("path", refusal.path())
                .with("message", refusal.message())
                .done();
    }

    /** Writes it as one line, and says with which code to end. */
    int writeTo(PrintStream out) {
        byte[] line = (content.line() + "\n").getBytes(UTF_8);
        out.write(line, 0, line.length);
        return good ? Verb.ANSWERED : Verb.REFUSED;
    }
}

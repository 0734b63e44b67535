package org.plr.examples.verbs;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A verb that takes one JSON object and answers with another, or does so line by line. */
final class JsonVerb implements Verb {
    private static final String OPTIONS = """

            options
              --in FILE   read the question from FILE rather than from standard input
              --out FILE  write the answer to FILE rather than to standard output
              --lines     one question a line, one answer a line; a line that cannot be read is answered by a refusal

            exit codes
              0  answered
              1  a rule refuses; the answer lists {"refusals":[{"clause","code","path","message"}]}
              2  the question cannot be read; one line on standard error says where and what was expected
            """;

    private static final String CHECK = "--check";

    private final Words words;
    private final Function<Given, Answer> answer;
    private final @Nullable Function<Unreadable, Answer> refusal;
    private final @Nullable Function<Given, Answer> check;

    /** How a verb is told of: its name, a few words for the list, and what its help says before the options. */
    record Words(String name, String summary, String help) {}

    JsonVerb(Words words, Function<Given, Answer> answer) {
        this(words, answer, null, null);
    }

    /** A verb that also says, with {@code --check}, whether an answer follows from its question. */
    static JsonVerb checked(Words words, Function<Given, Answer> answer, Function<Given, Answer> check) {
        return new JsonVerb(words, answer, null, check);
    }

    /** A check: what cannot be read is what it looks for, and is answered like anything else that is wrong. */
    static JsonVerb check(Words words, Function<Given, Answer> answer, Function<Unreadable, Answer> refusal) {
        return new JsonVerb(words, answer, refusal, null);
    }

    private JsonVerb(
            Words words,
            Function<Given, Answer> answer,
            @Nullable Function<Unreadable, Answer> refusal,
            @Nullable Function<Given, Answer> check) {
        this.words = words;
        this.answer = answer;
        this.refusal = refusal;
        this.check = check;
    }

    @Override
    public String name() {
        return words.name();
    }

    @Override
    public String summary() {
        return words.summary();
    }

    @Override
    public String help() {
        return words.help() + OPTIONS;
    }

    @Override
    public int run(List<String> arguments, Console console) {
        Options options = new Options(arguments, known());
        JsonVerb asked = check != null && options.has(CHECK) ? new JsonVerb(words, check) : this;
        return asked.run(options, new Ends(options, console));
    }

    private List<String> known() {
        List<String> known = List.of("--in FILE", "--out FILE", "--lines");
        return check == null
                ? known
                : Stream.concat(known.stream(), Stream.of(CHECK)).toList();
    }

    private int run(Options options, Ends ends) {
        return ends.reading(in -> {
            StrictText text = new StrictText(in);
            if (options.has("--lines")) {
                return ends.writing(out -> lines(text, out));
            }
            return ends.answering(whole(text));
        });
    }

    private Answer whole(StrictText text) throws IOException {
        try {
            return answer(text.whole());
        } catch (Unreadable why) {
            if (refusal == null) {
                throw why;
            }
            return refusal.apply(why);
        }
    }

    private int lines(StrictText text, PrintStream out) throws IOException {
        int exitCode = ANSWERED;
        for (Optional<byte[]> line = text.line(); line.isPresent(); line = text.line()) {
            exitCode = Math.max(exitCode, answerLine(line.get()).writeTo(out));
        }
        return exitCode;
    }

    private Answer answerLine(byte[] line) {
        try {
            return answer(StrictText.text(line));
        } catch (Unreadable why) {
            return refusal == null ? Answer.unreadable(why) : refusal.apply(why);
        }
    }

    private Answer answer(String question) {
        return answer.apply(Kind.OBJECT.read(JsonReader.read(question), "$"));
    }
}

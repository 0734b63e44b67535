package org.plr.examples.verbs;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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

    private final Words words;
    private final Function<Given, Answer> answer;

    /** How a verb is told of: its name, a few words for the list, and what its help says before the options. */
    record Words(String name, String summary, String help) {}

    JsonVerb(Words words, Function<Given, Answer> answer) {
        this.words = words;
        this.answer = answer;
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
        Options options = new Options(arguments, List.of("--in FILE", "--out FILE", "--lines"));
        Ends ends = new Ends(options, console);
        return ends.reading(in -> {
            StrictText text = new StrictText(in);
            if (options.has("--lines")) {
                return ends.writing(out -> lines(text, out));
            }
            return ends.answering(answer(text.whole()));
        });
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
            return Answer.unreadable(why);
        }
    }

    private Answer answer(String question) {
        return answer.apply(Kind.OBJECT.read(JsonReader.read(question), "$"));
    }
}

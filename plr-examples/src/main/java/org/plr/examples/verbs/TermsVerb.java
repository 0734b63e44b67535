package org.plr.examples.verbs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plr.core.Refusal;
import org.plr.core.focussed.TermsCheck;
import org.plr.core.focussed.TermsOfReference;
import org.plr.core.focussed.TermsOfReference.Against;
import org.plr.core.focussed.TermsOfReference.Criterion;
import org.plr.core.focussed.TermsOfReference.Sample;
import org.plr.core.focussed.TermsOfReference.Scope;
import org.plr.core.focussed.TermsOfReference.Timescale;
import org.plr.core.focussed.TermsOfReference.Undertaker;
import org.plr.core.focussed.TermsOfReference.Why;

/** Says whether terms of reference are complete (FOC-3), and what is missing. */
final class TermsVerb {
    private static final String HELP = """
            usage: plr terms check [OPTIONS]

            Says whether terms of reference of a focussed review are complete (FOC-3), or everything that is missing, each
            with what a good answer contains. docs/terms-of-reference.md has an example to start from.

            question  {"commissionedOn":"2022-06-20"?,
                       "why":{"commissioned":"…","now":"…"},
                       "scope":{"evaluation":"…","criteria":[{"against":"LEGISLATION","measured":"…"}]},
                       "sample":{"size":24,"characteristics":"…"},
                       "who":[{"person":"<32 hex>"} or {"role":"TEAM_MANAGER"}],
                       "how":"…",
                       "timescale":{"beginOn":"2022-07-11"?,"completeBy":"2022-08-31","reportBy":"2022-09-15"}}
            answer    {"complete":true} or {"complete":false,"refusals":[{"clause","code","path","message"}]}

            What cannot be read, such as an unknown key or a text for a number, is a refusal too.
            """;
    private static final TermsCheck CHECK = TermsCheck.byDefault();

    private TermsVerb() {}

    static Verb verb() {
        JsonVerb.Words words =
                new JsonVerb.Words("terms check", "what terms of reference of a focussed review lack (FOC-3)", HELP);
        return JsonVerb.check(
                words,
                TermsVerb::answer,
                why -> answer(List.of(Refusal.plain("unreadable", why.path(), why.sentence()))));
    }

    private static Answer answer(Given question) {
        question.only("commissionedOn", "why", "scope", "sample", "who", "how", "timescale");
        TermsOfReference terms = new TermsOfReference(
                part(question, "why", TermsVerb::why),
                part(question, "scope", TermsVerb::scope),
                part(question, "sample", TermsVerb::sample),
                value(question, "who", Kind.listOf((json, path) -> undertaker(Kind.OBJECT.read(json, path)))),
                value(question, "how", Kind.TEXT),
                part(question, "timescale", TermsVerb::timescale));
        return answer(CHECK.check(terms, value(question, "commissionedOn", Kind.DAY)));
    }

    private static Answer answer(List<Refusal> refusals) {
        Fields fields = new Fields().with("complete", refusals.isEmpty());
        return refusals.isEmpty()
                ? Answer.of(fields.done())
                : Answer.failed(fields.with("refusals", Answer.list(refusals)).done());
    }

    private static Why why(Given why) {
        why.only("commissioned", "now");
        return new Why(value(why, "commissioned", Kind.TEXT), value(why, "now", Kind.TEXT));
    }

    private static Scope scope(Given scope) {
        scope.only("evaluation", "criteria");
        return new Scope(
                value(scope, "evaluation", Kind.TEXT),
                value(scope, "criteria", Kind.listOf((json, path) -> criterion(Kind.OBJECT.read(json, path)))));
    }

    private static Criterion criterion(Given criterion) {
        criterion.only("against", "measured");
        return new Criterion(
                value(criterion, "against", Kind.nameOf(Against.class)), value(criterion, "measured", Kind.TEXT));
    }

    private static Sample sample(Given sample) {
        sample.only("size", "characteristics");
        return new Sample(value(sample, "size", Kind.WHOLE), value(sample, "characteristics", Kind.TEXT));
    }

    private static Undertaker undertaker(Given undertaker) {
        undertaker.only("person", "role");
        return new Undertaker(value(undertaker, "person", Kind.PERSON), value(undertaker, "role", Kind.ROLE));
    }

    private static Timescale timescale(Given timescale) {
        timescale.only("beginOn", "completeBy", "reportBy");
        return new Timescale(
                value(timescale, "beginOn", Kind.DAY),
                value(timescale, "completeBy", Kind.DAY),
                value(timescale, "reportBy", Kind.DAY));
    }

    private static <T> @Nullable T value(Given given, String key, Kind<T> kind) {
        return given.optional(key, kind).orElse(null);
    }

    private interface Reader<T> {
        T read(Given part);
    }

    private static <T> @Nullable T part(Given given, String key, Reader<T> reader) {
        return given.optional(key, Kind.OBJECT).map(reader::read).orElse(null);
    }
}

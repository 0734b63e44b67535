package org.plr.core.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Framework files that nobody should adopt: slips of the pen, habits of other programs, attacks. */
final class BadFrameworks {
    private static final String FIGURES = """
            CON-1 | "within":"PT24H","within":"PT240H"       | within
            CON-1 | "within":24                              | within
            CON-1 | "within":null                            | within
            CON-1 | "within":""                              | within
            CON-1 | "within":"24H"                           | within
            CON-1 | "within":"P1D"                           | within
            CON-1 | "within":"PT0S"                          | within
            CON-1 | "within":"PT-24H"                        | within
            CON-1 | "within":"-PT24H"                        | within
            CON-1 | "within":"PT24H0.5S"                     | within
            CON-1 | "within":"PT999999999999999999H"         | within
            CON-1 | "within":"PT876601H"                     | within
            CON-1 | "within":{"hours":"24"}                  | within.hours
            CON-1 | "within":{"hours":24.0}                  | within.hours
            CON-1 | "within":{"hours":1e1000000000}          | within.hours
            CON-1 | "within":{"hours":0}                     | within.hours
            CON-1 | "within":{"hours":99999999999}           | within.hours
            CON-1 | "within":{}                              | within.hours
            CON-1 | "within":{"hours":24,"minutes":1}        | within.minutes
            CON-1 | "within":["PT24H"]                       | within
            CON-1 | "wíthin":"PT240H"                        | (unprintable)
            CON-1 | "@class":"javax.script.ScriptEngineManager" | @class
            CON-1 | "remindAfter":"PT4H"                     | remindAfter
            CON-1 | "remindAfter":["PT4H",null]              | remindAfter[1]
            CON-1 | "remindAfter":["PT4H","4"]               | remindAfter[1]
            CON-1 | "remindAfter":["PT4H","PT4H"]            | remindAfter[1]
            CON-3 | "within":{"days":"10"}                   | within.days
            CON-3 | "within":{"days":10.9}                   | within.days
            CON-3 | "within":{"days":-10}                    | within.days
            CON-3 | "within":{"days":1000000000}             | within.days
            CON-3 | "within":{"days":true}                   | within.days
            CON-3 | "within":{"days":10,"count":"working"}   | within.count
            CON-3 | "within":"P-1D"                          | within
            CON-3 | "within":"P1M"                           | within
            CON-3 | "within":"PT240H"                        | within
            CON-3 | "within":"P99999999999D"                 | within
            CON-3 | "binds":"every_review"                   | binds
            CON-5 | "after":"P0M"                            | after
            CON-5 | "after":"P1200M1D","window":"P1201M"     | window
            CON-5 | "after":"P2M-1D"                         | after
            CON-5 | "window":2                               | window
            ROL-1 | "managerRoles":["Team Manager"]          | managerRoles[0]
            ROL-1 | "managerRoles":["A","A"]                 | managerRoles[1]
            ROL-2 | "perMonth":32                            | perMonth
            ROL-2 | "perMonth":-1                            | perMonth
            COL-2 | "standards":[]                           | standards
            COL-2 | "standards":{"default":[{"code":"A"}]}   | standards.default[0].title
            COL-2 | "standards":{"early help":[]}            | standards.(unprintable)
            COL-7 | "typicalSources":["a"]                   | typicalSources[0]
            COL-8 | "scale":[{"title":"Good"}]               | scale[0].grade
            COL-8 | "scale":[{"grade":"A","inadequate":"yes"}] | scale[0].inadequate
            COL-8 | "rationaleRequired":1                    | rationaleRequired
            MOD-2 | "rate":"7/5"                             | rate
            MOD-2 | "rate":0.2                               | rate
            MOD-2 | "rate":"20%"                             | rate
            MOD-2 | "rate":"1/0"                             | rate
            TRK-5 | "owedBy":"SUPERVISOR"                    | owedBy
            VAL-1 | "principles":["KIND"]                    | principles[0]
            CON-1 | "from":"earlier"                         | from
            CON-1 | "from":["EARLIER"]                       | from
            CON-1 | "escalate":"PT24H"                       | escalate
            CON-1 | "escalate":["PT24H"]                     | escalate[0]
            CON-1 | "escalate":[{"after":"PT24H"}]           | escalate[0].to
            CON-1 | "escalate":[{"to":"TEAM_MANAGER"}]       | escalate[0].after
            CON-1 | "escalate":[{"after":"PT24H","to":"Head"}] | escalate[0].to
            CON-1 | "escalate":[{"after":"PT0S","to":"A"}]   | escalate[0].after
            CON-1 | "escalate":[{"after":"PT1H","to":"A","more":1}] | escalate[0].more
            CON-2 | "within":"PT0H"                          | within
            CON-2 | "within":4                               | within
            CON-3 | "from":"GRADED"                          | from
            CON-5 | "share":"3/2"                            | share
            CON-5 | "share":0.5                              | share
            CON-5 | "share":"50%"                            | share
            CON-5 | "manager":"SAME"                         | manager
            CON-5 | "from":null                              | from
            COL-1 | "alone":true                             | alone
            COL-8 | "impact":[{"grade":"A"},{"grade":""}]    | impact[1].grade
            COL-8 | "impact":[{"grade":"A","inadequate":true}] | impact[0].inadequate
            COL-8 | "pass":"six"                             | pass
            ELE-1 | "volume":{"cases":0,"every":"P1M"}       | volume.cases
            ELE-1 | "volume":{"cases":50.5}                  | volume.cases
            ELE-1 | "volume":{"shareOfOpenCases":"21/20"}    | volume.shareOfOpenCases
            ELE-1 | "notAgainWithin":"P0M"                   | notAgainWithin
            ELE-1 | "onClosure":"yes"                        | onClosure
            ELE-3 | "maximumPerYear":53                      | maximumPerYear
            ELE-3 | "yearStarts":"04-31"                     | yearStarts
            ELE-3 | "yearStarts":"2022-04-01"                | yearStarts
            LNK-4 | "untrained":"REFUSED"                    | untrained
            MOD-1 | "moderators":"AUDITOR"                   | moderators
            MOD-2 | "rounding":"NEAREST"                     | rounding
            MOD-2 | "within":"P0D"                           | within
            MOD-3 | "every":"P-6M"                           | every
            MOD-6 | "escalated":["WORSE"]                    | escalated
            MOD-7 | "raised":"END"                           | raised
            REP-1 | "targets":[{"grades":["GOOD"]}]          | targets[0].share
            REP-1 | "targets":[{"grades":["GOOD"],"share":"2/5","bound":"MORE"}] | targets[0].bound
            ROL-2 | "exemptionApprover":"the director"       | exemptionApprover
            ROL-3 | "line":"INSIDE"                          | line
            TRK-2 | "readers":"EVERYBODY"                    | readers
            VAL-3 | "unappraised":"secret"                   | unappraised
            FOC-1 | "every":"P9999999Y"                      | every
            SUP-4 | "every":"P1.5M"                          | every
            CON-1 | "WITHIN":"PT240H"                        | WITHIN
            CON-1 | "within ":"PT240H"                       | (unprintable)
            CON-1 | "with\u200Bin":"PT240H"                  | (unprintable)
            CON-1 | "ｗithin":"PT240H"                       | (unprintable)
            CON-1 | "__proto__":{"within":"PT240H"}          | __proto__
            CON-1 | "$ref":"#/secret"                        | $ref
            """;

    private static final String FILES = """
            {}                                                        | $.id
            {"id":"X"}                                                | $.id
            {"id":""}                                                 | $.id
            {"id":null}                                               | $.id
            {"id":7}                                                  | $.id
            {"id":"x","id":"y"}                                       | $.id
            {"id":"x","zone":"Europe/Bournemouth"}                    | $.zone
            {"id":"x","effective":"23/05/2022"}                       | $.effective
            {"id":"x","effective":"2022-02-30"}                       | $.effective
            {"id":"x","effective":"+999999999-12-31"}                 | $.effective
            {"id":"x","effective":"2022-05-23","reviewBy":"2022-05-22"} | $.reviewBy
            {"id":"x","effective":"2022-05-23","effectiveTo":"2021-01-01"} | $.effectiveTo
            {"id":"x","reviewEvery":"P0D"}                            | $.reviewEvery
            {"id":"x","title":"a\\u0000b"}                            | $.title
            {"id":"x","title":"a\\u202eb"}                            | $.title
            {"id":"x","history":[{"version":"1"}]}                    | $.history[0].date
            {"id":"x","history":{}}                                   | $.history
            {"id":"x","clauses":[]}                                   | $.clauses
            {"id":"x","clauses":{"CON-99":{}}}                        | $.clauses.CON-99
            {"id":"x","clauses":{"CON-1":"PT24H"}}                    | $.clauses.CON-1
            {"id":"x","clauses":{"ROL-1":{"managerRoles":[]}}}        | $.clauses.ROL-1
            {"id":"x","clauses":{"COL-8":{"scale":[]}}}               | $.clauses.COL-8
            {"id":"x","clauses":{"CON-1":{"remindAfter":["PT4H","PT3H"]}}} | $.clauses.CON-1
            {"id":"x","more":1}                                       | $.more
            {"id":"x","clauses":{"\u0421ON-1":{"within":"PT240H"}}}   | $.clauses.(unprintable)
            {"id":"x","clauses":{"CON‑1":{"within":"PT240H"}}}        | $.clauses.(unprintable)
            {"id":"x","clauses":{"con-1":{"within":"PT240H"}}}        | $.clauses.con-1
            {"id":"x","@class":"java.lang.Runtime"}                   | $.@class
            {"id":"x","@type":"secret"}                               | $.@type
            {"id":"x","clauses":{"MOD-2":{}},"clauses":{}}            | $.clauses
            {"id":"x","version":1}                                    | $.version
            {"id":"x","owner":["Head of Quality"]}                    | $.owner
            {"id":"x","authors":"Lead Auditor"}                       | $.authors
            {"id":"x","authors":["A","A"]}                            | $.authors[1]
            {"id":"x","approved":"2022-13-01"}                        | $.approved
            {"id":"x","zone":"+25:00"}                                | $.zone
            {"id":"x","sources":["page 4"]}                           | $.sources
            {"id":"x","sources":{"CON-1":"page 4"}}                   | $.sources.CON-1
            {"id":"x","notStated":["CON-1.secret"]}                   | $.notStated
            {"id":"x","clauses":{"COL-8":{"pass":"SIX"}}}             | $.clauses.COL-8
            {"id":"x","clauses":{"ELE-1":{"volume":{"cases":5,"shareOfOpenCases":"1/20","every":"P1M"}}}} | $.clauses.ELE-1.volume
            {"id":"x","clauses":{"ELE-3":{"yearStarts":"02-29"}}}     | $.clauses.ELE-3
            {"id":"x","clauses":{"CON-1":{"remindAfter":["PT4H","PT240M"]}}} | $.clauses.CON-1
            {"id":"x","clauses":{"COL-2":{"standards":{"default":[{"code":"A","title":"a"},{"code":"A","title":"b"}]}}}} | $.clauses.COL-2.standards
            """;

    private static final List<String> NO_JSON = List.of(
            "",
            " ",
            "null",
            "[]",
            "\"x\"",
            "{",
            "{\"id\":\"x\"",
            "{\"id\":\"x\"} {}",
            "{\"id\":\"x\"}x",
            "{\"id\":\"x\",}",
            "{id:\"x\"}",
            "{'id':'x'}",
            "{\"id\":NaN}",
            "{\"id\":Infinity}",
            "{\"id\":\"x\"} // the end",
            "\uFEFF{\"id\":\"x\"}",
            "{\"\u0000i\u0000d\"",
            "{\"id\":01}",
            "{\"id\":\"a\nb\"}");

    private final List<Bad> all = new ArrayList<>();

    private BadFrameworks() {
        FIGURES.lines().map(line -> line.split(" +\\| ", 3)).forEach(row -> {
            String document = "{\"id\":\"x\",\"clauses\":{\"" + row[0] + "\":{" + row[1].strip() + "}}}";
            text(row[0] + " " + row[1].strip(), document, "$.clauses." + row[0] + "." + row[2]);
        });
        FILES.lines().map(line -> line.split(" +\\| ", 2)).forEach(row -> text(row[0], row[0], row[1]));
        NO_JSON.forEach(document -> text("no JSON: " + document.replace('\n', ' '), document, "$"));
        encodings();
        sizes();
    }

    /**
     * One file.
     *
     * @param name what is wrong with it
     * @param path where a problem is told, among others perhaps
     * @param bytes gives its bytes
     */
    record Bad(String name, String path, Supplier<InputStream> bytes) {
        InputStream open() {
            return bytes.get();
        }
    }

    static List<Bad> all() {
        return List.copyOf(new BadFrameworks().all);
    }

    private void text(String name, String document, String path) {
        bytes(name, document.getBytes(UTF_8), path);
    }

    private void bytes(String name, byte[] bytes, String path) {
        all.add(new Bad(name, path, () -> new ByteArrayInputStream(bytes)));
    }

    private void encodings() {
        String good = "{\"id\":\"x\"}";
        for (Charset charset : List.of(UTF_16, UTF_16LE, UTF_16BE)) {
            bytes("in " + charset, good.getBytes(charset), "$");
        }
        bytes("UTF-16 with the mark of the little end", ("\uFEFF" + good).getBytes(UTF_16LE), "$");
        bytes("a title in Latin-1", "{\"id\":\"x\",\"title\":\"caf\u00e9\"}".getBytes(ISO_8859_1), "$");
        bytes("an overlong slash", latin("{\"id\":\"x\",\"title\":\"a\u00c0\u00afb\"}"), "$");
        bytes("half a character at the end", latin("{\"id\":\"x\"}\u00e2\u0082"), "$");
        bytes("half a surrogate pair in UTF-8", latin("{\"id\":\"x\",\"title\":\"\u00ed\u00a0\u0080\"}"), "$");
        bytes("a zero byte behind the end", latin("{\"id\":\"x\"}\u0000"), "$");
        bytes("compressed", new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0}, "$");
        bytes("a workbook", latin("PK\u0003\u0004\u0014"), "$");
        text("half a surrogate pair, escaped", "{\"id\":\"x\",\"title\":\"\\ud800\"}", "$.title");
        text("a page of a web server", "<!DOCTYPE html><html><body>secret</body></html>", "$");
        text("YAML", "id: x\nclauses:\n  CON-1:\n    within: PT24H\n", "$");
    }

    private static byte[] latin(String bytes) {
        return bytes.getBytes(ISO_8859_1);
    }

    private void sizes() {
        text("5,000 lists deep", "{\"id\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}", "$");
        text("5,000 objects deep", "{\"id\":" + "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000) + "}", "$");
        text("33 levels", "{\"id\":\"x\",\"clauses\":" + "{\"a\":".repeat(33) + "1" + "}".repeat(34), "$");
        text("20,000 keys that there are not", keys("\"more%d\":1"), "$.id");
        text("20,000 keys of one hash", keys("\"AaBB%d\":1"), "$.id");
        text("30,000 times one key", "{\"id\":\"x\"" + ",\"id\":1".repeat(30_000) + "}", "$.id");
        text(
                "50,000 roles",
                "{\"id\":\"x\",\"clauses\":{\"ROL-1\":{\"managerRoles\":[" + "\"A\",".repeat(50_000) + "\"B\"]}}}",
                "$.clauses.ROL-1.managerRoles[1]");
        text("a number of 200,000 digits", "{\"id\":\"x\",\"reviewEvery\":" + "9".repeat(200_000) + "}", "$");
        text("a fraction of 200,000 digits", "{\"id\":\"x\",\"reviewEvery\":0." + "9".repeat(200_000) + "}", "$");
        text("a key of 200,000 letters", "{\"" + "k".repeat(200_000) + "\":1}", "$");
        text("a text of 200,000 letters", "{\"id\":\"x\",\"title\":\"" + "t".repeat(200_000) + "\"}", "$.title");
        text("an id of 200,000 letters", "{\"id\":\"" + "i".repeat(200_000) + "\"}", "$.id");
        text(
                "1e1000000000 for days",
                "{\"id\":\"x\",\"clauses\":{\"CON-3\":{\"within\":{\"days\":1e1000000000}}}}",
                "$.clauses.CON-3.within.days");
        endless("100 MB of blanks", " ");
        endless("100 MB of one text", "{\"id\":\"" + "x".repeat(1_000));
        endless("100 MB of open lists", "[");
    }

    private static String keys(String entry) {
        StringBuilder keys = new StringBuilder("{");
        for (int i = 0; i < 20_000 && keys.length() < 240_000; i++) {
            keys.append(i == 0 ? "" : ",").append(entry.formatted(i));
        }
        return keys.append('}').toString();
    }

    /** The beginning, and its last character for 100 MB more; the bytes are made as they are read. */
    private void endless(String name, String beginning) {
        int last = beginning.charAt(beginning.length() - 1);
        all.add(new Bad(
                name,
                "$",
                () -> new SequenceInputStream(
                        new ByteArrayInputStream(beginning.getBytes(UTF_8)), new Repeating(last, 100_000_000))));
    }

    /** One byte again and again. */
    private static final class Repeating extends InputStream {
        private final int value;
        private int left;

        Repeating(int value, int times) {
            this.value = value;
            this.left = times;
        }

        @Override
        public int read() {
            return left-- > 0 ? value : -1;
        }
    }
}

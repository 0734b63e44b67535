package org.plr.examples.demo.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void cells_are_quoted_where_they_must_be() {
        assertEquals(
                "a,b\n\"1,2\",\"say \"\"so\"\"\"\n",
                new Csv("a", "b").row("1,2", "say \"so\"").text());
    }

    @Test
    void a_formula_is_text() {
        assertEquals(
                "a\n'=1+1\n'@x\n'-2\n",
                new Csv("a").row("=1+1").row("@x").row("-2").text());
    }
}

package org.plr.workbook;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sound archives of what is no sound workbook, each with how it is to end. */
final class HostileSheets {
    private final Map<String, Hostile.Case> cases = new LinkedHashMap<>();

    static Map<String, Hostile.Case> all() {
        HostileSheets all = new HostileSheets();
        all.types();
        all.xml();
        all.places();
        all.amounts();
        all.contents();
        all.numbers();
        all.references();
        return all.cases;
    }

    private void types() {
        String laughs = "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        add(
                "an entity that is a file",
                "DOCTYPE",
                Parcel.SHEET,
                "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet>&x;</worksheet>");
        add("a billion laughs", "DOCTYPE", Parcel.BOOK, laughs + "<workbook>&b;</workbook>");
        add(
                "a document type from elsewhere",
                "DOCTYPE",
                Parcel.TEXTS,
                "<!DOCTYPE s SYSTEM \"http://127.0.0.1:9/\"><sst/>");
        add("a document type in a part that is not read", "DOCTYPE", "xl/theme/theme1.xml", laughs + "<a/>");
        add(
                "a document type at the edge of a chunk",
                "DOCTYPE",
                "xl/a.xml",
                "<!--" + "x".repeat(30_000) + "-->" + " ".repeat(35_526) + "<!DOCTYPE a><a/>");
        add("a document type in small letters", "DAMAGED", Parcel.SHEET, "<!doctype a><worksheet/>");
        bytes(
                "a document type in UTF-16",
                "DOCTYPE",
                Parcel.SHEET,
                (laughs + Parcel.sheet("")).getBytes(StandardCharsets.UTF_16));
        add(
                "an entity that nobody declared",
                "DAMAGED",
                Parcel.SHEET,
                Parcel.sheet("<row><c t=\"str\"><v>&x;</v></c></row>"));
    }

    private void xml() {
        rows("no end", "DAMAGED", "<row r=\"1\"><c r=\"A1\"><v>1");
        rows("ends that cross", "DAMAGED", "<row r=\"1\"><c r=\"A1\"></row></c>");
        rows("200,000 levels", "DAMAGED", many(200_000, i -> "<a>" + mixed(i)));
        rows("100,000 attributes", "DAMAGED", "<row" + many(100_000, i -> " a" + i + "=\"\"") + "/>");
        rows("200,000 names of elements", "DAMAGED", many(200_000, i -> "<a" + mixed(i) + "/>"));
        rows("200,000 names of attributes", "DAMAGED", many(200_000, i -> "<a a" + mixed(i) + "=\"\"/>"));
        rows("a name of 3 MB", "DAMAGED", "<" + noise(3_000_000) + "/>");
        rows("an attribute of 4 MB", "DAMAGED", "<row r=\"" + noise(4_000_000) + "\"/>");
        rows("a NUL", "DAMAGED", "<row><c t=\"str\"><v>a\0b</v></c></row>");
        rows("a NUL by number", "DAMAGED", "<row><c t=\"str\"><v>&#0;</v></c></row>");
        rows("half a pair by number", "DAMAGED", "<row><c t=\"str\"><v>&#xD800;</v></c></row>");
        rows("no character by number", "DAMAGED", "<row><c t=\"str\"><v>&#xFFFE;</v></c></row>");
        bytes(
                "no UTF-8",
                "DAMAGED",
                Parcel.SHEET,
                Parcel.sheet("<row><c t=\"str\"><v>\u00E9</v></c></row>").getBytes(StandardCharsets.ISO_8859_1));
        add("no XML", "DAMAGED", Parcel.SHEET, "a,b,c");
        add("an empty part", "DAMAGED", Parcel.SHEET, "");
        add("no place for rows", "DAMAGED", Parcel.SHEET, "<worksheet/>");
        rows("an element in a value", "DAMAGED", "<row><c><v>1<v>2</v></v></c></row>");
    }

    private void places() {
        for (String row :
                new String[] {"0", "-1", "01", "1048577", "2147483648", "4294967297", "1e3", "A", "99999999999999999999"
                }) {
            rows("row " + row, "DAMAGED", "<row r=\"" + row + "\"><c><v>1</v></c></row>");
        }
        for (String cell :
                new String[] {"B1", "XFE1", "AAAA1", "A0", "A-1", "$A$1", "A", "1", "a1", "A99999999999", "R1C1"}) {
            rows("cell " + cell, "DAMAGED", "<row r=\"2\"><c r=\"" + cell + "\"><v>1</v></c></row>");
        }
        rows("rows in disorder", "DAMAGED", "<row r=\"2\"/><row r=\"1\"/>");
        rows("the same row twice", "DAMAGED", "<row r=\"1\"/><row r=\"1\"/>");
        rows("cells in disorder", "DAMAGED", "<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>");
        rows("the same cell twice", "DAMAGED", "<row r=\"1\"><c r=\"A1\"/><c r=\"A1\"/></row>");
        rows("a row without a number after the last", "DAMAGED", "<row r=\"1048576\"/><row/>");
        rows("a cell after the last", "DAMAGED", "<row r=\"1\"><c r=\"XFD1\"/><c/></row>");
        rows("no places at all", "READ 2", "<row><c><v>1</v></c><c><v>2</v></c></row>");
        add(
                "a column that no sheet has",
                "DAMAGED",
                Parcel.SHEET,
                "<worksheet><cols><col min=\"1\" max=\"2147483647\" hidden=\"1\"/></cols><sheetData/></worksheet>");
    }

    private void amounts() {
        rows("20,001 rows", "TOO_LARGE", many(20_001, i -> "<row r=\"" + (i + 1) + "\"/>"));
        rows(
                "a million cells and one",
                "TOO_LARGE",
                many(101, i -> "<row>" + "<c/>".repeat(9_999) + "<c s=\"" + mixed(i) + "\"/></row>"));
        add(
                "260,000 texts",
                "TOO_LARGE",
                Parcel.TEXTS,
                Parcel.texts(many(260_000, i -> "<si><t>" + (i % 5_000) + "</t></si>")));
        rows(
                "a text of 5 MB",
                "FAULT",
                "<row><c t=\"str\"><v>" + noise(5_000_000).substring(0, 4_000_000) + "</v></c></row>");
        rows(
                "20,000 areas of one formula",
                "DAMAGED",
                many(20_000, i -> "<row><c><f t=\"array\" ref=\"A1:B" + (i + 1) + "\">1</f></c></row>"));
        rows(
                "cells in the last column of each row",
                "READ 20000",
                many(20_000, i -> "<row r=\"" + (i + 1) + "\"><c r=\"XFD" + (i + 1) + "\"><v>1</v></c></row>"));
    }

    private void contents() {
        cell(
                "a formula with its result",
                "FORMULA",
                "<c r=\"A1\" t=\"str\"><f>WEBSERVICE(\"http://127.0.0.1/\")</f><v>done</v></c>");
        cell("a formula with a shared text", "FORMULA", "<c r=\"A1\" t=\"s\"><f>A2</f><v>0</v></c>");
        cell(
                "a formula with text of its own",
                "FORMULA",
                "<c r=\"A1\" t=\"inlineStr\"><f>A2</f><is><t>done</t></is></c>");
        cell("a formula after its result", "FORMULA", "<c r=\"A1\"><v>1</v><f/></c>");
        cell("a formula shared from nowhere", "FORMULA", "<c r=\"A1\"><f t=\"shared\" si=\"99\"/><v>1</v></c>");
        rows(
                "a formula that fills the next row",
                "FORMULA",
                "<row r=\"1\"><c r=\"A1\"><f t=\"array\" ref=\"A1:A2\">B1</f></c></row><row r=\"2\"><c r=\"A2\"><v>1</v></c></row>");
        cell("DDE as a formula", "FORMULA", "<c r=\"A1\" t=\"str\"><f>cmd|'/c calc'!A0</f><v>0</v></c>");
        cell("a NUL that hides", "FAULT", "<c r=\"A1\" t=\"str\"><v>_x0000_</v></c>");
        cell("half a pair that hides", "FAULT", "<c r=\"A1\" t=\"str\"><v>_xD800_</v></c>");
        cell(
                "no character that hides",
                "FAULT",
                "<c r=\"A1\" t=\"inlineStr\"><is><r><t>a</t></r><r><t>_xFFFE_</t></r></is></c>");
        cell("#N/A", "FAULT", "<c r=\"A1\" t=\"e\"><v>#N/A</v></c>");
        cell("an error with a story", "FAULT", "<c r=\"A1\" t=\"e\"><v>Nia Pryce</v></c>");
        cell("an unknown type", "FAULT", "<c r=\"A1\" t=\"x\"><v>1</v></c>");
        cell("a truth that is none", "FAULT", "<c r=\"A1\" t=\"b\"><v>yes</v></c>");
    }

    private void numbers() {
        for (String number :
                new String[] {"1e1000000000", "-1e-1000000000", "NaN", "Infinity", "1,5", "0x10", "", "9".repeat(5_000)
                }) {
            cell(
                    "the number " + number.substring(0, Math.min(5, number.length())),
                    number.isEmpty() ? "READ 0" : "FAULT",
                    "<c r=\"A1\"><v>" + number + "</v></c>");
        }
        for (String day : new String[] {"60", "0", "0.5", "-1", "2958466", "1e12"}) {
            cell("the day " + day, "FAULT", "<c r=\"A1\" s=\"1\"><v>" + day + "</v></c>");
        }
        cell("31 February in ISO", "FAULT", "<c r=\"A1\" t=\"d\"><v>2026-02-31</v></c>");
        cell("a style of another planet", "READ 1", "<c r=\"A1\" s=\"2147483648\"><v>1</v></c>");
    }

    private void references() {
        cell("a text that is not there", "DAMAGED", "<c r=\"A1\" t=\"s\"><v>1</v></c>");
        cell("a text before the first", "DAMAGED", "<c r=\"A1\" t=\"s\"><v>-1</v></c>");
        cell("a text with a fraction", "DAMAGED", "<c r=\"A1\" t=\"s\"><v>0.5</v></c>");
        bytesWithout("a sheet that is not there", Parcel.SHEET);
        bytesWithout("a workbook that is not there", Parcel.BOOK);
        bytesWithout("no relations", Parcel.RELATIONS);
        add("a sheet outside", "DAMAGED", Parcel.RELATIONS, Parcel.relations("worksheet", "../../../etc/passwd"));
        add("a sheet that is a file", "DAMAGED", Parcel.RELATIONS, Parcel.relations("worksheet", "file:///etc/passwd"));
        add(
                "a sheet elsewhere",
                "DAMAGED",
                Parcel.RELATIONS,
                Parcel.relations("worksheet", "http://127.0.0.1:9/\" TargetMode=\"External"));
        add("no sheets", "DAMAGED", Parcel.BOOK, Parcel.book(""));
        add(
                "two sheets of one name",
                "DAMAGED",
                Parcel.BOOK,
                Parcel.book("<sheet name=\"A\" r:id=\"rId1\"/><sheet name=\"a\" r:id=\"rId1\"/>"));
        add("a sheet without a name", "DAMAGED", Parcel.BOOK, Parcel.book("<sheet name=\"\" r:id=\"rId1\"/>"));
    }

    private void cell(String name, String end, String cell) {
        rows(name, end, "<row r=\"1\">" + cell + "</row>");
    }

    private void rows(String name, String end, String rows) {
        add(name, end, Parcel.SHEET, Parcel.sheet(rows));
    }

    private void add(String name, String end, String part, String text) {
        bytes(name, end, part, text.getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(String name, String end, String part, byte[] bytes) {
        cases.put(name, new Hostile.Case(end, Parcel.sound().with(part, bytes).zip()));
    }

    private void bytesWithout(String name, String part) {
        String end = part.equals(Parcel.BOOK) ? "NOT_A_WORKBOOK" : "DAMAGED";
        cases.put(name, new Hostile.Case(end, Parcel.sound().without(part).zip()));
    }

    private static String many(int times, IntFunction<String> each) {
        return IntStream.range(0, times).mapToObj(each).collect(Collectors.joining());
    }

    /** A number that does not follow from the one before, so that many of them do not pack well. */
    private static String mixed(int i) {
        return Integer.toString((i * 0x9E3779B1) >>> 1, 36);
    }

    private static String noise(int length) {
        return new Random(length)
                .ints('a', 'z' + 1)
                .limit(length)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

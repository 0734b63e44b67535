package org.plr.examples.verbs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plr.adapters.mosaic.MosaicSettings;
import org.plr.adapters.mosaic.council.CouncilFiles;
import org.plr.adapters.mosaic.table.UnfitSourceException;
import org.plr.core.memory.MemoryIdentities;
import org.plr.core.spi.Identities;
import org.plr.core.spi.PortRejectedException;
import org.plr.core.spi.PortUnavailableException;
import org.plr.testkit.SeededRandomness;

/** The verb {@code universe}: the open cases of an extract, and each row that was not used. */
final class UniverseVerb implements Verb {
    private static final String HELP = """
            plr universe: the open cases of a case system's extract (ROL-2, ROL-3)

            takes    --extract DIR   a folder with ssd_person.csv and the other tables of the Standard Safeguarding Dataset,
                                     or with one workbook of Annex A (lists 2 and 6 to 9), and organisation.csv and people.csv beside them; docs/case-records.md tells of each
                     --as-of DATE    the day, such as 2022-06-15; today in London where it is left out
                     --roles CODES   the role codes by which a worker holds a case, parted by commas; those that councils
                                     are known to use where it is left out
                     --template DIR  instead: writes the council's own files without a row, with a README.txt
                     --out FILE      write the answer to FILE rather than to standard output
            answers  {"asOf":"2022-06-15","counts":{"LOOKED_AFTER":1,…},
                      "cases":[{"child":"100234","status":"LOOKED_AFTER","team":"T1"?,"practitioner":"S1"?,
                                "restricted":false,"before":[{"practitioner":"S2","until":"2022-03-31"}]}],
                      "unheld":["100235"],"rows":{"ssd_person.csv":812,…},
                      "refused":[{"source":"ssd_cp_plans.csv","row":17,"column":"cppl_person_id","value":"404","reason":"…"}]}
                     cases in the order of their ids as text; ids are those of the files

            exit codes
              0  answered, also where rows were refused: those are part of the answer
              2  the folder or a file cannot be read at all; one line on standard error says so
            """;

    @Override
    public String name() {
        return "universe";
    }

    @Override
    public String summary() {
        return "the open cases of a case system's extract";
    }

    @Override
    public String help() {
        return HELP;
    }

    @Override
    public int run(List<String> arguments, Console console) {
        Options options = new Options(
                arguments, List.of("--extract DIR", "--as-of DATE", "--roles CODES", "--template DIR", "--out FILE"));
        Optional<Path> extract = options.value("--extract").map(Ends::path);
        Optional<Path> template = options.value("--template").map(Ends::path);
        if (extract.isPresent() == template.isPresent()) {
            throw new Unreadable(
                    "--extract", extract.isPresent() ? "is given beside --template" : "is missing", "one of the two");
        }
        MosaicSettings settings =
                options.value("--roles").map(UniverseVerb::allocatedBy).orElseGet(MosaicSettings::usual);
        Answer answer = template.map(UniverseVerb::write)
                .orElseGet(() -> read(extract.orElseThrow(), settings, day(options, settings, console)));
        return new Ends(options, console).answering(answer);
    }

    private static MosaicSettings allocatedBy(String roles) {
        try {
            return MosaicSettings.usual().allocatedBy(List.of(roles.split(",", -1)));
        } catch (IllegalArgumentException blank) {
            throw new Unreadable("--roles", "has no code or a blank one", "codes such as ALLWKR,CW");
        }
    }

    private static LocalDate day(Options options, MosaicSettings settings, Console console) {
        return options.value("--as-of")
                .map(UniverseVerb::day)
                .orElseGet(() -> LocalDate.ofInstant(console.clock().instant(), settings.zone()));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException none) {
            throw new Unreadable("--as-of", "is no day", "one such as 2022-06-15");
        }
    }

    /** References end with the run and never leave it, so any will do. */
    private static Answer read(Path folder, MosaicSettings settings, LocalDate day) {
        Identities identities = new MemoryIdentities(SeededRandomness.of("universe"));
        try {
            return UniverseAnswer.of(Extracts.of(folder, identities, settings).openCases(day), identities);
        } catch (PortRejectedException unfit) {
            if (unfit.getCause() instanceof UnfitSourceException source) {
                throw new Unreadable(source.source(), source.fault(), source.expected());
            }
            throw unfit;
        } catch (PortUnavailableException unread) {
            throw new Unreadable(folder.toString(), "cannot be read to its end", "files that may be opened");
        }
    }

    /** All of the files or none: what a council has filled in is never written over. */
    private static Answer write(Path folder) {
        Map<String, String> files = CouncilFiles.templates();
        for (String name : files.keySet()) {
            if (Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
                throw new Unreadable(folder.resolve(name).toString(), "is there already", "a folder without it");
            }
        }
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardOpenOption.CREATE_NEW);
            }
        } catch (IOException broken) {
            throw new Unreadable(folder.toString(), "cannot be written to", "a folder that may be");
        }
        return Answer.of(
                new Fields().with("written", List.copyOf(files.keySet())).done());
    }
}

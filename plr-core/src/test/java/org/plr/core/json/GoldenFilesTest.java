package org.plr.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plr.core.journal.Fact;
import org.plr.core.journal.FactType;

/**
 * What was written once is read for ever. Each persisted type has a file per sample, {@code type.vN.json}, that is never
 * edited. For a new type or version, add its sample to {@link SampleFacts} and run the test once with {@code
 * -Dplr.golden.write=true}: it writes files that are missing, and no other.
 */
class GoldenFilesTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private final JsonFactCodec codec = new JsonFactCodec();

    static Stream<String> samples() {
        return SampleFacts.all().keySet().stream();
    }

    private static Path file(String sample) {
        return FOLDER.resolve(sample + ".json");
    }

    @BeforeAll
    static void write_what_is_missing_where_it_was_asked_for() throws IOException {
        if (Boolean.getBoolean("plr.golden.write")) {
            for (Map.Entry<String, Fact> sample : SampleFacts.all().entrySet()) {
                if (Files.notExists(file(sample.getKey()))) {
                    Files.writeString(file(sample.getKey()), new JsonFactCodec().write(sample.getValue()));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_golden_file_is_read_as_its_fact(String sample) throws IOException {
        Fact fact = SampleFacts.all().get(sample);
        FactType type = FactTypes.typeOf(fact.getClass());
        assertEquals(fact, codec.read(type.value(), type.version(), Files.readString(file(sample))));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_fact_is_written_as_its_golden_file_byte_for_byte(String sample) throws IOException {
        assertEquals(
                Files.readString(file(sample)), codec.write(SampleFacts.all().get(sample)));
    }

    @Test
    void every_golden_file_has_its_sample() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(
                    new TreeSet<>(SampleFacts.all().keySet()),
                    files.map(file -> file.getFileName().toString().replaceAll("\\.json$", ""))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void every_persisted_type_has_a_sample_that_bears_its_name() {
        for (Class<?> type : new FactTypes(JsonFactCodec.FAMILIES).all()) {
            FactType name = FactTypes.typeOf(type);
            Fact sample = SampleFacts.all().get(name.value() + ".v" + name.version());
            assertTrue(type.isInstance(sample), () -> type + " has no golden file: see GoldenFilesTest");
        }
    }

    @Test
    void what_may_be_absent_is_there_in_one_sample_and_absent_in_another() throws ReflectiveOperationException {
        List<String> unshown = new ArrayList<>();
        for (Class<?> type : new FactTypes(JsonFactCodec.FAMILIES).all()) {
            for (RecordComponent component : type.getRecordComponents()) {
                if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                        && !(shown(component, true) && shown(component, false))) {
                    unshown.add(type.getSimpleName() + "." + component.getName());
                }
            }
        }
        assertEquals(List.of(), unshown);
    }

    private static boolean shown(RecordComponent component, boolean absent) throws ReflectiveOperationException {
        for (Fact sample : SampleFacts.all().values()) {
            if (component.getDeclaringRecord().isInstance(sample)
                    && (component.getAccessor().invoke(sample) == null) == absent) {
                return true;
            }
        }
        return false;
    }
}

package org.plr.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.plr.core.journal.Chain;
import org.plr.core.journal.CommandId;
import org.plr.core.journal.Draft;
import org.plr.core.journal.Entry;
import org.plr.core.journal.Narrative;
import org.plr.core.journal.StreamId;
import org.plr.core.spi.Append;
import org.plr.core.spi.Basis;
import org.plr.core.spi.ConcurrentChangeException;
import org.plr.core.spi.RememberedCommand;

/** Mistakes that the author of a store may make, by what they are, each to be planted in a sound store. */
final class StoreDefects {
    static final Map<String, Consumer<PlantedStore>> ALL = new LinkedHashMap<>();

    static {
        journal();
        versions();
        bases();
        refusals();
        StoreRaces.plant(ALL);
        texts();
        commands();
        NoticeDefects.plant(ALL);
    }

    private StoreDefects() {}

    private static void journal() {
        ALL.put(
                "gaps in the positions",
                to -> to.append = append -> to.sound.append(append).stream()
                        .map(entry -> new Entry(entry.position() * 2, entry.draft(), entry.hash()))
                        .toList());
        ALL.put(
                "no chain",
                to -> to.entriesAfter = (position, most) -> to.sound.entriesAfter(position, most).stream()
                        .map(entry -> new Entry(entry.position(), entry.draft(), Chain.START))
                        .toList());
        ALL.put(
                "payload written anew",
                to -> to.append = append -> to.sound.append(Parts.change(
                        append,
                        parts -> parts.drafts.replaceAll(draft ->
                                numbered(draft, draft.version(), draft.payload().replace(" ", ""))))));
        ALL.put(
                "page begins too early",
                to -> to.entriesAfter = (position, most) -> to.sound.entriesAfter(Math.max(0, position - 1), most));
        ALL.put("page too long", to -> to.entriesAfter = (position, most) -> to.sound.entriesAfter(position, most * 2));
        ALL.put("stream with all facts", to -> to.stream = stream -> to.sound.entriesAfter(0, 1000));
        ALL.put("stream backwards", to -> to.stream = stream -> backwards(to.sound.stream(stream)));
    }

    private static void versions() {
        ALL.put(
                "any version accepted",
                to -> to.append = append -> {
                    Map<StreamId, Integer> last = new HashMap<>();
                    return to.sound.append(Parts.change(
                            append,
                            parts -> parts.drafts.replaceAll(draft -> {
                                int first = to.sound.stream(draft.stream()).size() + 1;
                                return numbered(
                                        draft, last.merge(draft.stream(), first, (a, b) -> a + 1), draft.payload());
                            })));
                });
        ALL.put(
                "version ahead accepted",
                to -> onRefusal(to, (append, refusal) -> {
                    if (refusal.expected() > refusal.actual()) {
                        throw new SilentlyKept();
                    }
                }));
        ALL.put(
                "refusal without versions",
                to -> onRefusal(to, (append, refusal) -> {
                    throw new ConcurrentChangeException(refusal.stream(), 0, 0);
                }));
    }

    private static void bases() {
        ALL.put("basis ignored", to -> losing(to, parts -> parts.basis = Optional.empty()));
        ALL.put(
                "basis of any kind",
                to -> losing(to, parts -> parts.basis = parts.basis.map(all -> new Basis(all.position(), Set.of()))));
    }

    private static void refusals() {
        keepsOnRefusal("facts", (kept, given) -> kept.drafts = given.drafts.subList(0, 1));
        keepsOnRefusal("texts", (kept, given) -> kept.narratives = given.narratives);
        keepsOnRefusal("notices", (kept, given) -> kept.notices = given.notices);
        keepsOnRefusal("contents", (kept, given) -> kept.contents = given.contents);
        keepsOnRefusal("settled notices", (kept, given) -> kept.settled = given.settled);
        keepsOnRefusal("the command", (kept, given) -> kept.command = given.command);
    }

    private static void texts() {
        ALL.put("text lost", to -> losing(to, parts -> parts.narratives = List.of()));
        ALL.put(
                "salt lost",
                to -> to.narrative = id ->
                        to.sound.narrative(id).map(text -> new Narrative(text.id(), text.stream(), "", text.text())));
        ALL.put("nothing erased", to -> to.erase = stream -> 0);
        ALL.put(
                "everything erased",
                to -> to.erase =
                        stream -> to.sound.eraseNarratives(Samples.ONE) + to.sound.eraseNarratives(Samples.OTHER));
        ALL.put("erased entries too", to -> {
            List<StreamId> erased = new ArrayList<>();
            to.erase = stream -> {
                erased.add(stream);
                return to.sound.eraseNarratives(stream);
            };
            to.entriesAfter = (position, most) -> to.sound.entriesAfter(position, most).stream()
                    .filter(entry -> !erased.contains(entry.draft().stream()))
                    .toList();
        });
        ALL.put("content lost", to -> losing(to, parts -> parts.contents = List.of()));
        ALL.put("content under any hash", to -> {
            List<String> kept = new ArrayList<>();
            to.append = append -> {
                kept.addAll(append.contents());
                return to.sound.append(append);
            };
            to.content = hash -> kept.stream().findFirst();
        });
    }

    private static void commands() {
        ALL.put("command forgotten", to -> losing(to, parts -> parts.command = Optional.empty()));
        ALL.put(
                "command of anybody",
                to -> to.command = (actor, id) -> Stream.of("actor", "another")
                        .flatMap(any -> to.sound.command(any, id).stream())
                        .findFirst());
        ALL.put(
                "command repeated",
                to -> to.append = append -> to.sound.append(Parts.change(
                        append,
                        parts -> parts.command = parts.command.filter(done ->
                                to.sound.command(done.actor(), done.id()).isEmpty()))));
        ALL.put("fingerprint outlives its erasure", to -> {
            Map<CommandId, RememberedCommand> kept = new ConcurrentHashMap<>();
            to.append = append -> {
                List<Entry> entries = to.sound.append(append);
                append.command().ifPresent(done -> kept.putIfAbsent(done.id(), done));
                return entries;
            };
            to.command = (actor, id) -> to.sound.command(actor, id).map(done -> kept.get(id));
        });
    }

    private interface OnRefusal {
        void then(Append append, ConcurrentChangeException refusal);
    }

    private interface Keeping {
        void keep(Parts kept, Parts given);
    }

    private static final class SilentlyKept extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static void onRefusal(PlantedStore to, OnRefusal defect) {
        to.append = append -> {
            try {
                return to.sound.append(append);
            } catch (ConcurrentChangeException refusal) {
                try {
                    defect.then(append, refusal);
                } catch (SilentlyKept kept) {
                    return List.of();
                }
                throw refusal;
            }
        };
    }

    private static void keepsOnRefusal(String what, Keeping keeping) {
        ALL.put(
                what + " kept in spite of the refusal",
                to -> onRefusal(to, (append, refusal) -> {
                    Parts kept = new Parts(Append.of(List.of()));
                    keeping.keep(kept, new Parts(append));
                    to.sound.append(kept.whole());
                }));
    }

    static void losing(PlantedStore to, Consumer<Parts> loss) {
        to.append = append -> to.sound.append(Parts.change(append, loss));
    }

    private static Draft numbered(Draft draft, int version, String payload) {
        return new Draft(
                draft.stream(),
                version,
                draft.type(),
                draft.typeVersion(),
                draft.who(),
                draft.onBehalfOf(),
                draft.occurredAt(),
                draft.recordedAt(),
                draft.framework(),
                draft.frameworkHash(),
                payload);
    }

    static <T> List<T> backwards(List<T> list) {
        List<T> turned = new ArrayList<>(list);
        Collections.reverse(turned);
        return turned;
    }
}

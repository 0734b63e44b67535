package org.plr.benchmarks.heap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jol.info.GraphLayout;
import org.plr.benchmarks.overdue.Caseload;
import org.plr.benchmarks.overdue.Item;
import org.plr.benchmarks.overdue.ItemFacts;
import org.plr.core.command.Reference;
import org.plr.core.draw.DrawBook;
import org.plr.core.duty.DutyBook;
import org.plr.core.focussed.FocussedBook;
import org.plr.core.framework.Framework;
import org.plr.core.framework.FrameworkFact;
import org.plr.core.framework.Frameworks;
import org.plr.core.journal.Draft;
import org.plr.core.journal.Recorded;
import org.plr.core.journal.StreamId;
import org.plr.core.json.FrameworkReader;
import org.plr.core.json.JsonFactCodec;
import org.plr.core.moderation.ModerationBook;
import org.plr.core.review.ReviewBook;
import tools.jackson.databind.json.JsonMapper;

/**
 * How much live heap an open duty takes, with everything that it alone keeps alive: its name, its terms, its history and
 * its places in every index. The book of duties is told of as many facts as give the number of open duties asked for,
 * decoded anew so that it shares nothing with the book of reviews; the difference of the used heap before and after,
 * each after full collections, is divided by the number of duties. A second look at a tenth of it adds up the objects
 * reachable from the book.
 */
public final class LiveHeap {
    private final JsonFactCodec codec = new JsonFactCodec();
    private final Framework framework;
    private final Reference reference;
    private final ItemFacts facts;

    private LiveHeap() {
        String document = Frameworks.bundled().documents().get(0);
        framework = new FrameworkReader().read(document);
        reference = new Reference(hash -> document, hash -> framework);
        reference.on(adopted());
        facts = new ItemFacts(framework);
    }

    /**
     * Measures each shape of caseload and writes the results.
     *
     * @param args how many duties, and the file to be written
     * @throws IOException where the file cannot be written
     */
    public static void main(String[] args) throws IOException {
        System.setProperty("jol.magicFieldOffset", "true"); // or it refuses to look into records
        int duties = Integer.parseInt(args[0]);
        Map<String, Object> results = new TreeMap<>();
        results.put("duties", duties);
        results.put("mixed", new LiveHeap().bytes(Caseload.of(duties)));
        results.put("oneActionEach", new LiveHeap().bytes(oneActionEach(duties)));
        results.put("mixedByLayout", new LiveHeap().bytesByLayout(Caseload.of(duties / 10)));
        results.put("oneActionEachByLayout", new LiveHeap().bytesByLayout(oneActionEach(duties / 10)));
        Path file = Path.of(args[1]);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, JsonMapper.builder().build().writeValueAsString(results));
        System.out.println("Bytes of live heap per open duty: " + results);
    }

    /** The dearest shape: no two duties share a review. */
    private static List<Item> oneActionEach(int duties) {
        List<Item> items = new ArrayList<>(duties);
        for (Item item : Caseload.of(duties * 2)) {
            if (items.size() < duties) {
                items.add(new Item(item.number(), item.at(), false, false));
            }
        }
        return items;
    }

    private long bytes(List<Item> items) {
        ReviewBook reviews = reviews(items);
        long before = used();
        DutyBook duties = new DutyBook(
                reference, reviews, new FocussedBook(), new DrawBook(hash -> hash), new ModerationBook(reviews));
        int open = fill(duties, items);
        long after = used();
        requireOpen(duties, open);
        return (after - before) / open;
    }

    private long bytesByLayout(List<Item> items) {
        ReviewBook reviews = reviews(items);
        DutyBook duties = new DutyBook(
                reference, reviews, new FocussedBook(), new DrawBook(hash -> hash), new ModerationBook(reviews));
        int open = fill(duties, items);
        long with = GraphLayout.parseInstance(duties).totalSize();
        long without = GraphLayout.parseInstance(reference, reviews).totalSize();
        return (with - without) / open;
    }

    private ReviewBook reviews(List<Item> items) {
        ReviewBook reviews = new ReviewBook();
        items.forEach(item -> recorded(item).forEach(reviews::on));
        return reviews;
    }

    private int fill(DutyBook duties, List<Item> items) {
        duties.on(adopted());
        items.forEach(item -> recorded(item).forEach(duties::on));
        return duties.open().size();
    }

    private List<Recorded> recorded(Item item) {
        List<Recorded> recorded = new ArrayList<>();
        long position = 2 + item.number() * 8L;
        for (Draft draft : facts.of(item)) {
            recorded.add(
                    new Recorded(position++, draft, codec.read(draft.type(), draft.typeVersion(), draft.payload())));
        }
        return recorded;
    }

    private Recorded adopted() {
        FrameworkFact fact = new FrameworkFact.Adopted(
                framework.id(), framework.hash(), framework.effective(), framework.reviewBy());
        Draft draft = new Draft(
                StreamId.REFERENCE,
                1,
                "reference.framework-adopted",
                1,
                "system",
                "",
                framework.start(),
                framework.start(),
                framework.id(),
                framework.hash(),
                codec.write(fact));
        return new Recorded(1, draft, fact);
    }

    /** Collects until nothing more goes. */
    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        long used = Long.MAX_VALUE;
        for (int tries = 0; tries < 10; tries++) {
            System.gc();
            long now = runtime.totalMemory() - runtime.freeMemory();
            if (used - now < 10_000) {
                return Math.min(used, now);
            }
            used = now;
        }
        throw new IllegalStateException("The heap does not come to rest.");
    }

    /** Asked last, so that the book is alive while the heap is read. */
    private static void requireOpen(DutyBook duties, int open) {
        if (duties.open().size() != open) {
            throw new IllegalStateException("The book has changed meanwhile.");
        }
    }
}

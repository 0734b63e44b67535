package org.plr.core.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plr.core.Outcome;
import org.plr.core.access.Permission;
import org.plr.core.command.Desk;
import org.plr.core.journal.Codec;
import org.plr.core.journal.Draft;
import org.plr.core.journal.Entry;
import org.plr.core.journal.Fact;
import org.plr.core.journal.Leaf;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.journal.Ref;
import org.plr.core.journal.StreamId;
import org.plr.core.people.ChildRef;
import org.plr.core.people.PersonRef;
import org.plr.core.review.ReviewBook;

/**
 * What an actor can have of all that is held about one child or one member of staff: what the journal says of them, with
 * the texts. It is for the Service Manager Quality Assurance alone; each subject whose texts are read is noted in the read
 * log before any is, and where that cannot be noted nothing is given out. It reads the whole journal, and commands wait
 * meanwhile.
 *
 * <p>What is kept beside the journal by hash (organisation charts, the open cases of a rota), the read log and the host's
 * own directories are not in it.
 */
public final class Exports {
    private final Desk desk;
    private final ReviewBook reviews;
    private final Journal journal;

    /**
     * What is searched.
     *
     * @param codec reads facts
     * @param entries every entry from the first on
     */
    public record Journal(Codec codec, Iterable<Entry> entries) {}

    /**
     * For the library's own use: {@code plr.as(actor).exports()} gives one.
     *
     * @param desk where this actor's queries go
     * @param reviews says whose child a review is
     * @param journal what is searched
     */
    public Exports(Desk desk, ReviewBook reviews, Journal journal) {
        this.desk = desk;
        this.reviews = reviews;
        this.journal = journal;
    }

    /**
     * Everything about a child: each entry that names the child or one of its reviews, wherever it stands.
     *
     * @param child the child
     * @return the export, without items where nothing is held under this ref; or the refusal
     * @throws org.plr.core.spi.PortUnavailableException where a read cannot be noted: nothing is given out
     */
    public Outcome<Export> ofChild(ChildRef child) {
        return desk.ask(Permission.EXPORT_ABOUT, () -> Outcome.accepted(gathered(namesOf(child), child)))
                .map(found -> export(Export.Kind.CHILD, child, found));
    }

    /**
     * Everything about a member of staff: each entry that names them, and each in which they acted or somebody did in their
     * place. What was done to a review of theirs without naming them, such as the reason of a changed grade, is not in it.
     *
     * @param person the person
     * @return the export, without items where nothing is held under this ref; or the refusal
     * @throws org.plr.core.spi.PortUnavailableException where a read cannot be noted: nothing is given out
     */
    public Outcome<Export> ofStaff(PersonRef person) {
        return desk.ask(Permission.EXPORT_ABOUT, () -> Outcome.accepted(gathered(Set.of(person.text()), person)))
                .map(found -> export(Export.Kind.STAFF, person, found));
    }

    /** An entry that is given out, before its texts are read. */
    private record Found(Entry entry, Fact fact, ThirdParties others) {
        StreamId stream() {
            return entry.draft().stream();
        }
    }

    private Set<String> namesOf(ChildRef child) {
        Set<String> names = new HashSet<>(Set.of(child.text()));
        reviews.all().stream()
                .filter(review -> review.child().equals(child))
                .forEach(review -> names.add(review.ref().text()));
        return names;
    }

    private List<Found> gathered(Set<String> names, Ref about) {
        Mentions mentions = new Mentions(names);
        List<Found> found = new ArrayList<>();
        for (Entry entry : journal.entries) {
            Draft draft = entry.draft();
            if (mentions.isIn(draft)) {
                Fact fact = journal.codec.read(draft.type(), draft.typeVersion(), draft.payload());
                found.add(new Found(entry, fact, Named.besides(about, draft, fact, reviews)));
            }
        }
        return List.copyOf(found);
    }

    private Export export(Export.Kind kind, Ref about, List<Found> found) {
        Set<StreamId> streams = new LinkedHashSet<>();
        found.forEach(one -> streams.add(one.stream()));
        desk.notebook().note(streams);
        return new Export(
                kind, about, desk.now(), found.stream().map(this::item).toList());
    }

    private Item item(Found found) {
        Draft draft = found.entry.draft();
        Item.Content content =
                new Item.Content(draft.who(), draft.onBehalfOf(), draft.payload(), texts(found), found.others);
        return new Item(
                found.entry.position(),
                draft.stream(),
                draft.type(),
                draft.occurredAt(),
                draft.recordedAt(),
                draft.framework(),
                content,
                null);
    }

    private List<Item.Text> texts(Found found) {
        List<Item.Text> texts = new ArrayList<>();
        for (Leaf leaf : Leaf.of(found.fact)) {
            leaf.text().ifPresent(ref -> texts.add(text(leaf.path(), found.stream(), ref)));
        }
        return texts;
    }

    private Item.Text text(String path, StreamId stream, NarrativeRef ref) {
        return new Item.Text(
                path, ref.id(), desk.words(stream, ref).toOptional().orElse(null), null);
    }
}

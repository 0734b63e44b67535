package org.plr.core.link;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plr.core.Outcome;
import org.plr.core.access.Matter;
import org.plr.core.access.Permission;
import org.plr.core.command.Checks;
import org.plr.core.command.Decision;
import org.plr.core.command.Desk;
import org.plr.core.command.Handling;
import org.plr.core.command.Moment;
import org.plr.core.command.Request;
import org.plr.core.duty.DutyBook;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.people.PersonRef;

/**
 * What an actor can do about link reviewers (LNK-1). Service Managers are whoever holds that role in the chart on the day;
 * reviewers are whoever is a Practice Learning Reviewer then and is not away for {@value #LONG_ABSENCE_DAYS} days or more.
 *
 * <p>The Service Manager Quality Assurance and the officers allocate and declare conflicts; every manager and the whole
 * Quality Assurance Service see whose link is who.
 */
public final class Links {
    /**
     * From how many days on an absence is a long one: whoever is away so long on end, that day among them, is no link
     * meanwhile. The text says nothing of absence: the figure is the library's. Away from Monday 6 June to Sunday 3 July
     * 2022 is long, to Saturday 2 July is not; an absence without an end is.
     */
    public static final int LONG_ABSENCE_DAYS = 28;

    private final Desk desk;
    private final LinkBook book;
    private final DutyBook duties;

    /**
     * For the library's own use: {@code plr.as(actor).links()} gives one.
     *
     * @param desk where this actor's commands go
     * @param book the links, as caught up
     * @param duties where the open remedial actions stand
     */
    public Links(Desk desk, LinkBook book, DutyBook duties) {
        this.desk = desk;
        this.book = book;
        this.duties = duties;
    }

    /**
     * What would become of the links, were they allocated now. Nothing is recorded. It can take long where there are many
     * and loads differ: see {@link LinksAsked#within}.
     *
     * @param asked what is asked of the plan
     * @return the plan, or who cannot be given a link and why. Refused to whoever may not allocate; where there is no Service
     *     Manager or no reviewer; where a capacity is below 0, given twice, or given to somebody who is no reviewer of today
     */
    public Outcome<LinkProposal> propose(LinksAsked asked) {
        return now(Permission.ALLOCATE_LINKS, asked, scene -> new Allocating(asked, scene).propose());
    }

    /**
     * Why a link is proposed: what would be worse were anybody else the link of this Service Manager. It plans twice.
     *
     * @param asked what is asked of the plan
     * @param serviceManager whose link
     * @return the reason; refused as {@link #propose} is, where there is no plan, and for whoever is no Service Manager today
     */
    public Outcome<LinkWhy> why(LinksAsked asked, PersonRef serviceManager) {
        return now(Permission.ALLOCATE_LINKS, asked, scene -> new Allocating(asked, scene).why(serviceManager));
    }

    /**
     * Allocates the links that {@link #propose} would propose, and records those that change; where none does, nothing is
     * recorded and all is well. Refused as {@link #propose} is, and where conflicts and capacities leave no plan ({@code
     * links.impossible}).
     *
     * @param asked what is asked of the plan
     * @return all links after it
     */
    public Outcome<LinkRegister> allocate(LinksAsked asked) {
        return run(Permission.ALLOCATE_LINKS, asked, scene -> new Allocating(asked, scene).decide());
    }

    /**
     * Gives one Service Manager a link by hand. Refused for whoever is no Service Manager or no Practice Learning Reviewer
     * on that day, and where there is a conflict or one of them is in the other's line. Whether the reviewer is away is not
     * asked: who sets a link by hand may know better.
     *
     * @param serviceManager whose link; null is refused
     * @param reviewer who becomes it; null is refused
     * @return all links after it
     */
    public Outcome<LinkRegister> set(@Nullable PersonRef serviceManager, @Nullable PersonRef reviewer) {
        Linking request = new Linking(serviceManager, reviewer);
        return run(Permission.ALLOCATE_LINKS, request, request::decide);
    }

    /**
     * Declares that a reviewer must not be the link of a Service Manager. A link between them stands until links are
     * allocated again, and shows as in conflict. Refused for whoever is no Service Manager or no reviewer on that day; where
     * the approver is the actor or unknown; without a reason; and where the conflict stands already.
     *
     * @param serviceManager whose link; null is refused
     * @param reviewer who must not be it; null is refused
     * @param reason why, in words
     * @param approver who approved: another person; null is refused
     * @return all links after it
     */
    public Outcome<LinkRegister> declareConflict(
            @Nullable PersonRef serviceManager,
            @Nullable PersonRef reviewer,
            @Nullable String reason,
            @Nullable PersonRef approver) {
        DeclaringConflict request = new DeclaringConflict(new Linking(serviceManager, reviewer), reason, approver);
        return run(Permission.DECLARE_LINK_CONFLICT, request, request::decide);
    }

    /**
     * Ends a conflict. Refused where none stands between the two.
     *
     * @param serviceManager whose link; null is refused
     * @param reviewer who may be it again; null is refused
     * @return all links after it
     */
    public Outcome<LinkRegister> endConflict(@Nullable PersonRef serviceManager, @Nullable PersonRef reviewer) {
        DeclaringConflict.Ending request = new DeclaringConflict.Ending(new Linking(serviceManager, reviewer));
        return run(Permission.DECLARE_LINK_CONFLICT, request, request::decide);
    }

    /**
     * Every Service Manager of today, each with their link or visibly without one.
     *
     * @return them by ref, or the refusal
     */
    public Outcome<List<Linked>> all() {
        return now(Permission.READ_LINKS, scene -> Outcome.accepted(scene.all()));
    }

    /**
     * Whose link the actor is.
     *
     * @return the Service Managers of today whose link was last given to the actor, by ref; or the refusal
     */
    public Outcome<List<Linked>> mine() {
        return now(Permission.READ_LINKS, scene -> {
            PersonRef actor = scene.moment().actor().person();
            return Outcome.accepted(scene.all().stream()
                    .filter(linked -> linked.link()
                            .filter(link -> link.reviewer().equals(actor))
                            .isPresent())
                    .toList());
        });
    }

    /**
     * One Service Manager's link.
     *
     * @param serviceManager whose
     * @return the link, or visibly none; refused for whoever is no Service Manager today
     */
    public Outcome<Linked> of(PersonRef serviceManager) {
        return now(
                Permission.READ_LINKS,
                scene -> scene.isServiceManager(serviceManager)
                        ? Outcome.accepted(scene.linked(serviceManager))
                        : Outcome.refused(List.of(Linking.noServiceManager())));
    }

    /**
     * Every link that there ever was.
     *
     * @return the links in the order in which they were allocated, those of people who left too; or the refusal
     */
    public Outcome<List<LinkRegister.Link>> history() {
        return desk.ask(
                Permission.READ_LINKS, () -> Outcome.accepted(book.register().history()));
    }

    /**
     * Every conflict that was declared, those that ended too.
     *
     * @return the conflicts in the order in which they were declared; refused to whoever may not declare one
     */
    public Outcome<List<LinkRegister.Conflict>> conflicts() {
        return desk.ask(
                Permission.DECLARE_LINK_CONFLICT,
                () -> Outcome.accepted(book.register().conflicts()));
    }

    /**
     * Shows why a conflict was declared.
     *
     * @param reason the text, as the conflict keeps it
     * @return the words; refused to whoever may not declare one, and where the text was erased
     */
    public Outcome<String> text(NarrativeRef reason) {
        Outcome<List<LinkRegister.Conflict>> permitted = conflicts();
        return permitted.isAccepted() ? desk.words(LinkRegister.STREAM, reason) : Outcome.refused(permitted.refusals());
    }

    private LinkScene scene(LinkRegister register, Moment moment) {
        return new LinkScene(register, duties, moment);
    }

    private <T> Outcome<T> now(Permission permission, Function<LinkScene, Outcome<T>> query) {
        return desk.askNow(permission, moment -> query.apply(scene(book.register(), moment)));
    }

    private <T> Outcome<T> now(Permission permission, Request asked, Function<LinkScene, Outcome<T>> query) {
        Checks checks = new Checks();
        asked.check(checks);
        return checks.refusals().isEmpty() ? now(permission, query) : Outcome.refused(checks.refusals());
    }

    private Outcome<LinkRegister> run(Permission permission, Request request, Function<LinkScene, Decision> decide) {
        Handling.Subject<LinkRegister> subject =
                new Handling.Subject<>(book::register, register -> Matter.ofNobody(), LinkRegister::fold);
        return desk.run(
                request,
                Handling.of(
                        LinkRegister.STREAM,
                        permission,
                        subject,
                        (register, moment) -> decide.apply(scene(register, moment))));
    }
}

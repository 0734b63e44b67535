package org.plr.adapters.mail;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plr.core.clause.Section;
import org.plr.core.spi.Notice;
import org.plr.core.spi.Notice.News;

/**
 * The words of mails: one {@link Template} for each class of news, and others for news that rests on a clause of one
 * section of the framework. Immutable.
 */
public final class Templates {
    private static final String WHERE_TO_LOOK = """

            Reference: {reference}
            Clause: {clause}
            By when: {due}
            Where to look: {where}

            This mail says nothing about the child. Please do not answer it.
            Notice {ref}
            """;

    private static final Templates ENGLISH = new Templates(Map.of())
            .with(News.CONCERN_SHARED, plain("A review needs your attention", "This is shared with you in writing"))
            .with(News.OUTCOME_TOLD, plain("A review was returned", "This is told to you as one of those responsible"))
            .with(News.REMINDER, plain("Something that you owe is still open", "This waits for you"))
            .with(News.ESCALATION, plain("Something in your services waits for somebody", "This is told to you"))
            .with(
                    News.ESCALATION,
                    Section.MODERATION,
                    plain("A grade is escalated to you", "This is told to you because of the grade"))
            .with(News.CORRECTION, plain("An earlier notice no longer holds", "What you were told has changed"));

    private final Map<Key, Template> templates;

    private record Key(News news, @Nullable Section section) {}

    private Templates(Map<Key, Template> templates) {
        this.templates = Map.copyOf(templates);
    }

    /**
     * The words that come with the library.
     *
     * @return a template for each class of news, in English
     */
    public static Templates english() {
        return ENGLISH;
    }

    /**
     * The same with other words for a class of news, whatever its clause, unless its section has words of its own.
     *
     * @param news the class of news
     * @param template the words
     * @return new templates
     */
    public Templates with(News news, Template template) {
        return with(new Key(Objects.requireNonNull(news, "news"), null), template);
    }

    /**
     * The same with other words for a class of news that rests on a clause of one section.
     *
     * @param news the class of news
     * @param section the section, such as that of moderation
     * @param template the words
     * @return new templates
     */
    public Templates with(News news, Section section, Template template) {
        Objects.requireNonNull(section, "section");
        return with(new Key(Objects.requireNonNull(news, "news"), section), template);
    }

    private Templates with(Key key, Template template) {
        Map<Key, Template> more = new HashMap<>(templates);
        more.put(key, Objects.requireNonNull(template, "template"));
        return new Templates(more);
    }

    Template of(Notice notice) {
        Template ofSection =
                templates.get(new Key(notice.news(), notice.clause().section()));
        return ofSection != null
                ? ofSection
                : Objects.requireNonNull(templates.get(new Key(notice.news(), null)), "each class of news has words");
    }

    private static Template plain(String subject, String told) {
        return new Template(subject + " [{ref}]", told + ": {news}.\n" + WHERE_TO_LOOK);
    }
}

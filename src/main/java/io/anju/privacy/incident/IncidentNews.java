package io.anju.privacy.incident;

import io.anju.estate.Projects;
import io.anju.kernel.Actor;
import io.anju.kernel.ProjectId;
import io.anju.kernel.SubjectRef;
import io.anju.notices.Channel;
import io.anju.notices.Language;
import io.anju.notices.Notice;
import io.anju.notices.NoticePreviews;
import io.anju.notices.NoticeWords;
import io.anju.notices.Notices;
import io.anju.notices.Recipient;
import io.anju.people.Contact;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What somebody is told about an incident (PIPL 57): which data, why, what it may do, what was done, what they can do. */
@Component
class IncidentNews {

    private static final String TEMPLATE = "data-incident";

    private final Notices notices;
    private final NoticePreviews previews;
    private final Projects projects;

    IncidentNews(Notices notices, NoticePreviews previews, Projects projects) {
        this.notices = notices;
        this.previews = previews;
        this.projects = projects;
    }

    /** The ways by which this installation reaches somebody; none where it has none for them. */
    Set<Channel> channels(Contact contact) {
        return channels(contact, notices.open());
    }

    /** The inbox where there is one, and a phone or else a letter, as far as these are open. */
    static Set<Channel> channels(Contact contact, Set<Channel> open) {
        var channels = EnumSet.noneOf(Channel.class);
        if (contact.account() != null) {
            channels.add(Channel.INBOX);
        }
        if (contact.phone() != null && open.contains(Channel.SMS)) {
            channels.add(Channel.SMS);
        } else if (contact.email() != null && open.contains(Channel.EMAIL)) {
            channels.add(Channel.EMAIL);
        }
        return channels;
    }

    /** How e-mail and text message will read. */
    NoticeWords words(IncidentView incident, String name) {
        var words = new HashMap<String, Object>(said(incident));
        words.put("name", name);
        return previews.of(TEMPLATE, words, Language.ZH);
    }

    /** Tells them by every way there is. */
    void tell(Actor actor, IncidentView incident, Contact contact, Set<Channel> channels, Instant at) {
        var recipient = new Recipient(contact.name(), contact.account(), contact.phone(), contact.email());
        notices.send(
                actor,
                new Notice(
                        new SubjectRef(Incidents.NOUN, incident.id()),
                        TEMPLATE,
                        said(incident),
                        List.of(recipient),
                        channels,
                        at));
    }

    private Map<String, Object> said(IncidentView incident) {
        var said = incident.said();
        var project = projects.get(new ProjectId(incident.project()));
        var words = new HashMap<String, Object>();
        words.put("number", incident.number());
        words.put("project", project.name());
        words.put("title", said.title());
        words.put("discovered", said.discoveredAt());
        put(words, "phone", project.phone());
        put(words, "data", said.data());
        put(words, "cause", said.cause());
        put(words, "harm", said.harm());
        put(words, "measures", said.measures());
        put(words, "advice", said.advice());
        return words;
    }

    private static void put(Map<String, Object> words, String name, @Nullable Object value) {
        if (value != null) {
            words.put(name, value);
        }
    }
}

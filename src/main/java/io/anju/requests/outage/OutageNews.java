package io.anju.requests.outage;

import io.anju.estate.PlaceId;
import io.anju.estate.Places;
import io.anju.estate.Projects;
import io.anju.kernel.Actor;
import io.anju.notices.Channel;
import io.anju.notices.Language;
import io.anju.notices.Notice;
import io.anju.notices.NoticePreviews;
import io.anju.notices.NoticeWords;
import io.anju.notices.Notices;
import io.anju.notices.Recipient;
import io.anju.people.Contact;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people are told about an outage, and by which ways. */
@Component
class OutageNews {

    private final Notices notices;
    private final NoticePreviews previews;
    private final Projects projects;
    private final Places places;

    OutageNews(Notices notices, NoticePreviews previews, Projects projects, Places places) {
        this.notices = notices;
        this.previews = previews;
        this.projects = projects;
        this.places = places;
    }

    /** What a step means for whoever is told. */
    enum Part {
        /** What it says. */
        STEP,
        /** That there is an outage at theirs, which they did not know. */
        REACHED,
        /** That theirs is not affected after all. */
        SPARED
    }

    /** The template in which a step is told. */
    static String template(Outage outage, OutageStep.Kind kind, Part part) {
        return switch (part) {
            case STEP -> template(outage, kind);
            case REACHED -> template(outage, OutageStep.Kind.DECLARED);
            case SPARED -> "outage-spared";
        };
    }

    private static String template(Outage outage, OutageStep.Kind kind) {
        return switch (kind) {
            case DECLARED -> outage.planned() ? "outage-planned" : "outage-declared";
            case UPDATED -> "outage-updated";
            case CORRECTED -> "outage-corrected";
            case RESTORED -> "outage-restored";
            case CANCELLED -> "outage-cancelled";
        };
    }

    /** The inbox where there is one, and a phone or else a letter, of those that are wanted and open. */
    Set<Channel> channels(Contact contact, Set<Channel> wanted) {
        var open = notices.open();
        var channels = EnumSet.noneOf(Channel.class);
        if (contact.account() != null && wanted.contains(Channel.INBOX)) {
            channels.add(Channel.INBOX);
        }
        if (contact.phone() != null && wanted.contains(Channel.SMS) && open.contains(Channel.SMS)) {
            channels.add(Channel.SMS);
        } else if (contact.email() != null && wanted.contains(Channel.EMAIL) && open.contains(Channel.EMAIL)) {
            channels.add(Channel.EMAIL);
        }
        return channels;
    }

    /** How e-mail and text message read, addressed to this name. */
    NoticeWords words(
            Outage outage, List<OutageScope> scopes, OutageStep step, Part part, String name, Language language) {
        var words = new HashMap<>(said(outage, scopes, step, part));
        words.put("name", name);
        return previews.of(template(outage, step.kind(), part), words, language);
    }

    /** Tells somebody. */
    void tell(
            Actor actor,
            Outage outage,
            Map<String, ?> said,
            OutageStep step,
            Part part,
            Contact contact,
            Set<Channel> ways) {
        var recipient = new Recipient(contact.name(), contact.account(), contact.phone(), contact.email());
        notices.send(
                actor,
                new Notice(
                        outage.subject(),
                        template(outage, step.kind(), part),
                        said,
                        List.of(recipient),
                        ways,
                        step.at()));
    }

    /** What the words stand for. Whoever is not affected after all reads the places that they were told. */
    Map<String, Object> said(Outage outage, List<OutageScope> scopes, OutageStep step, Part part) {
        var before = part == Part.SPARED ? step.placesBefore() : null;
        var project = projects.get(outage.project());
        var words = new HashMap<String, Object>();
        words.put("outage", outage.number());
        words.put("kind", outage.kind());
        words.put("project", project.name());
        words.put("where", before == null ? where(scopes, project.name()) : before);
        words.put("from", outage.startsAt().atZone(project.zone()));
        put(words, "to", zoned(step.expectedAt(), project.zone()));
        put(words, "reason", outage.reason());
        put(words, "advice", outage.advice());
        put(words, "note", step.note());
        put(words, "phone", project.phone());
        return words;
    }

    /** The places in words that everybody on site uses, such as {@code 1号楼 10–18F}. */
    String where(List<OutageScope> scopes, String project) {
        var ids = scopes.stream()
                .map(OutageScope::place)
                .filter(Objects::nonNull)
                .map(PlaceId::new)
                .toList();
        var found = places.find(ids).stream()
                .collect(Collectors.toMap(place -> place.id().value(), place -> place));
        return scopes.stream()
                .map(scope -> {
                    var place = scope.place() == null ? null : found.get(scope.place());
                    if (place == null) {
                        return project;
                    }
                    var names = Stream.concat(place.within().stream(), Stream.of(place.name()))
                            .distinct()
                            .collect(Collectors.joining(" "));
                    var floors = scope.floorFrom() == null
                            ? ""
                            : scope.floorFrom().equals(scope.floorTo())
                                    ? " " + floor(scope.floorFrom())
                                    : " " + floor(scope.floorFrom()) + "–"
                                            + floor(Objects.requireNonNull(scope.floorTo()));
                    return names + floors + (scope.riser() == null ? "" : " *" + scope.riser());
                })
                .collect(Collectors.joining("、"));
    }

    private static String floor(int number) {
        return number < 0 ? "B" + -number : number + "F";
    }

    private static @Nullable Object zoned(@Nullable Instant at, ZoneId zone) {
        return at == null ? null : at.atZone(zone);
    }

    private static void put(Map<String, Object> words, String name, @Nullable Object value) {
        if (value != null) {
            words.put(name, value);
        }
    }
}

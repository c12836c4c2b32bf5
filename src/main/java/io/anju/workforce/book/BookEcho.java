package io.anju.workforce.book;

import io.anju.files.FileContent;
import io.anju.files.FileId;
import io.anju.files.Files;
import io.anju.kernel.Actor;
import io.anju.kernel.ProjectId;
import io.anju.kernel.SubjectRef;
import io.anju.notices.Channel;
import io.anju.notices.Notice;
import io.anju.notices.Notices;
import io.anju.trail.Trail;
import io.anju.workforce.shift.Shifts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What follows from a hand-over: its photos are kept with it, its successor hears of it, the trail knows. */
@Component
class BookEcho {

    private final Files files;
    private final Notices notices;
    private final BookKeepers keepers;
    private final Trail trail;

    BookEcho(Files files, Notices notices, BookKeepers keepers, Trail trail) {
        this.files = files;
        this.notices = notices;
        this.keepers = keepers;
        this.trail = trail;
    }

    void record(Actor actor, ProjectId project, String verb, Map<String, Object> facts) {
        trail.record(actor, Shifts.subject(project), verb, facts);
    }

    void attach(Actor actor, UUID handover, List<UUID> photos) {
        if (!photos.isEmpty()) {
            files.attach(
                    actor,
                    subject(handover),
                    "photo",
                    photos.stream().map(FileId::new).toList());
        }
    }

    FileContent photo(UUID handover, UUID file, boolean small) {
        return files.open(subject(handover), new FileId(file), small);
    }

    void told(Actor actor, ShiftBook book, ShiftHandover handover, int cases, Instant at) {
        record(actor, book.project(), "shift-handed-over", Map.of("book", book.name(), "cases", cases));
        var to = handover.to();
        if (to != null) {
            keepers.recipient(to)
                    .ifPresent(recipient -> notices.send(
                            actor,
                            new Notice(
                                    subject(handover.id()),
                                    "shift-handed-over",
                                    Map.of("book", book.name(), "by", actor.name(), "cases", cases),
                                    List.of(recipient),
                                    Set.of(Channel.INBOX),
                                    at)));
        }
    }

    private static SubjectRef subject(UUID handover) {
        return new SubjectRef("shift-handover", handover);
    }
}

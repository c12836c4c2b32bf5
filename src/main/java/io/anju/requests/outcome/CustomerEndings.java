package io.anju.requests.outcome;

import io.anju.files.FileId;
import io.anju.files.Files;
import io.anju.kernel.Actor;
import io.anju.kernel.Refused;
import io.anju.requests.followup.Reopening;
import io.anju.requests.journal.RequestJournal;
import io.anju.requests.journal.ServiceRequest;
import io.anju.requests.tidings.Tidings;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How reporters take a request back, call it up again, or add to it. */
@Component
public class CustomerEndings {

    private final Endings endings;
    private final Reopening reopening;
    private final Files files;
    private final Tidings tidings;
    private final RequestJournal journal;

    CustomerEndings(Endings endings, Reopening reopening, Files files, Tidings tidings, RequestJournal journal) {
        this.endings = endings;
        this.reopening = reopening;
        this.files = files;
        this.tidings = tidings;
        this.journal = journal;
    }

    /** The reporter takes it back, and its work is called off; refuses {@code move-not-allowed} once it is done. */
    public void withdraw(Actor actor, ServiceRequest request, String reason) {
        endings.withdraw(actor, request, reason);
    }

    /** The reporter finds it not done, within the days of {@link ServiceRequest#mayReopen}. */
    public void reopen(Actor actor, ServiceRequest request, String reason) {
        reopening.byReporter(actor, request, reason, journal.now());
    }

    /** The desk calls it up again for the reporters, who are told why. */
    public void reopenFor(Actor actor, ServiceRequest request, String reason) {
        var at = journal.now();
        reopening.byReporter(actor, request, reason, at);
        tidings.tellAll(actor, request, Tidings.REOPENED, Map.of("reason", reason), at);
    }

    /** Adds pictures to what was reported. Refuses {@code request-ended}. */
    public void addFiles(Actor actor, ServiceRequest request, List<UUID> ids) {
        if (!request.state().isOpen()) {
            throw Refused.conflict("request-ended");
        }
        files.attach(
                actor,
                request.subject(),
                "report",
                ids.stream().map(FileId::new).toList());
        journal.write(actor, request, request.remark("add-files", journal.now(), null));
    }

    /** The text without spaces around it; refuses a missing or blank one at {@code text}. */
    public static String words(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw Refused.field("text", "not-blank");
        }
        return text.strip();
    }

    /** The value; refuses a missing one at {@code field}. */
    public static <T> T present(String field, @Nullable T value) {
        if (value == null) {
            throw Refused.field(field, "not-null");
        }
        return value;
    }
}

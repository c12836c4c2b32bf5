package io.anju.requests.handling;

import io.anju.files.FileId;
import io.anju.files.Files;
import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.Refused;
import io.anju.requests.RequestId;
import io.anju.requests.journal.RequestJournal;
import io.anju.requests.journal.ServiceRequest;
import io.anju.requests.tidings.HandlerNotices;
import io.anju.requests.tidings.Tidings;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Messages between the reporter and the desk. */
@Component
public class Conversation {

    /** What a picture of a message is to its request: for the two who talk, nobody else. */
    static final String PICTURE = "message";

    private static final int MOST_BY_REPORTER = 100;

    private final JdbcClient jdbc;
    private final RequestJournal journal;
    private final Tidings tidings;
    private final HandlerNotices handlers;
    private final Files files;

    Conversation(JdbcClient jdbc, RequestJournal journal, Tidings tidings, HandlerNotices handlers, Files files) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.tidings = tidings;
        this.handlers = handlers;
        this.files = files;
    }

    /** A message; the reporter sees no more of a colleague than the name. */
    public record Message(UUID id, Instant at, boolean fromReporter, String author, String text, List<FileId> files) {}

    /** Adds the reporter's message and tells who handles it. Refuses as too many once the conversation is full. */
    public void fromReporter(Actor actor, ServiceRequest request, String text, @Nullable List<UUID> pictures) {
        if (of(request.id()).size() >= MOST_BY_REPORTER) {
            throw Refused.tooMany(3_600);
        }
        var at = journal.now();
        insert(actor, request, text, pictures, true, at);
        handlers.tell(actor, request, "message-received", words(sender(request), text), at);
        journal.announce(request);
    }

    /** Adds a message of the desk and tells the reporter on every way there is. */
    public void fromDesk(Actor actor, ServiceRequest request, String text, @Nullable List<UUID> pictures) {
        var at = journal.now();
        insert(actor, request, text, pictures, false, at);
        tidings.tellAll(actor, request, Tidings.MESSAGE, words(actor.name(), text), at);
        journal.announce(request);
    }

    List<Message> of(RequestId request) {
        return jdbc.sql("""
                        select id, at, from_reporter, author, text, files from requests.message
                        where request_id = ? order by id limit 200""")
                .param(request.value())
                .query((row, number) -> new Message(
                        row.getObject(1, UUID.class),
                        row.getTimestamp(2).toInstant(),
                        row.getBoolean(3),
                        row.getString(4),
                        row.getString(5),
                        Arrays.stream((UUID[]) row.getArray(6).getArray())
                                .map(FileId::new)
                                .toList()))
                .list();
    }

    /** Who complained is not told to whoever reads the notice. */
    private static String sender(ServiceRequest request) {
        var name = request.report().reporterName();
        return request.isConfidential() || name == null ? request.number() : name;
    }

    private static Map<String, Object> words(String sender, String text) {
        return Map.of("sender", sender, "message", text);
    }

    private void insert(
            Actor actor,
            ServiceRequest request,
            String text,
            @Nullable List<UUID> pictures,
            boolean fromReporter,
            Instant at) {
        var shown = pictures == null ? List.<UUID>of() : pictures;
        files.attach(
                actor,
                request.subject(),
                PICTURE,
                shown.stream().map(FileId::new).toList());
        var account = actor.account();
        jdbc.sql("""
                        insert into requests.message (company_id, id, request_id, at, from_reporter, account_id, author, text,
                            files)
                        values (:company, :id, :request, :at, :fromReporter, :account, :author, :text,
                            :files)""")
                .param("company", actor.company().value())
                .param("id", Ids.next())
                .param("request", request.id().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("fromReporter", fromReporter)
                .param("account", account == null ? null : account.value())
                .param("author", fromReporter ? sender(request) : actor.name())
                .param("text", text)
                .param("files", shown.toArray(UUID[]::new))
                .update();
    }
}

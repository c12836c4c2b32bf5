package io.anju.requests.tidings;

import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.notices.Channel;
import io.anju.notices.Notice;
import io.anju.notices.Notices;
import io.anju.notices.Recipient;
import io.anju.requests.Reporter;
import io.anju.requests.RequestId;
import io.anju.requests.journal.ServiceRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the reporter, and everybody whose report was merged into this one. */
@Component
public class Tidings {

    public static final String RECEIVED = "request-received";
    static final String VERIFIED = "request-verified";
    public static final String MERGED = "request-merged";
    public static final String WITHDRAWN = "request-withdrawn";
    public static final String CANCELLED = "request-cancelled";
    public static final String WITHOUT_WORK = "request-closed-without-work";
    public static final String SOLVED = "request-solved";
    public static final String REOPENED = "request-reopened";
    public static final String REPLIED = "request-replied";
    public static final String MESSAGE = "message-received";
    public static final String QUOTE = "quote-to-accept";
    public static final String SLOTS = "appointment-offered";
    public static final String APPOINTED = "appointment-set";
    public static final String NAMED = "technician-named";
    public static final String CALLED_AWAY = "technician-called-away";
    public static final String INTERRUPTED = "work-interrupted";
    static final String ON_THE_WAY = "technician-on-the-way";
    static final String ARRIVED = "technician-arrived";
    public static final String PAUSED = "work-paused";
    public static final String FINISHED = "work-finished";
    public static final String RATING = "rating-asked";
    public static final String IN_OUTAGE = "request-in-outage";
    public static final String OUTAGE_OVER = "request-outage-over";

    private final Notices notices;
    private final JdbcClient jdbc;

    Tidings(Notices notices, JdbcClient jdbc) {
        this.notices = notices;
        this.jdbc = jdbc;
    }

    /** Tells the reporter of this request only. */
    public void tell(Actor actor, ServiceRequest request, String template, Map<String, ?> args, Instant at) {
        send(actor, request, template, args, at, List.of(request.report().reporter()));
    }

    /** Tells the reporter and those of the requests that were merged into this one. */
    public void tellAll(Actor actor, ServiceRequest request, String template, Map<String, ?> args, Instant at) {
        var reporters = new ArrayList<Reporter>();
        reporters.add(request.report().reporter());
        reporters.addAll(merged(request.id()));
        send(actor, request, template, args, at, reporters);
    }

    private void send(
            Actor actor,
            ServiceRequest request,
            String template,
            Map<String, ?> args,
            Instant at,
            List<Reporter> reporters) {
        for (var reporter : reporters) {
            var channels = channels(reporter);
            if (!channels.isEmpty()) {
                notices.send(
                        actor,
                        new Notice(
                                request.subject(),
                                template,
                                words(request, reporter, args),
                                List.of(recipient(reporter)),
                                channels,
                                at));
            }
        }
    }

    private static Map<String, Object> words(ServiceRequest request, Reporter reporter, Map<String, ?> args) {
        var words = new HashMap<String, Object>(args);
        words.put("number", request.number());
        words.put("title", request.report().title());
        words.put("name", reporter.name() == null ? "" : reporter.name());
        return words;
    }

    private static Recipient recipient(Reporter reporter) {
        return new Recipient(
                reporter.name() == null ? "" : reporter.name(), reporter.account(), reporter.phone(), reporter.email());
    }

    /** The inbox where there is one, and one way outside it: a phone before a letter. */
    private static EnumSet<Channel> channels(Reporter reporter) {
        var channels = EnumSet.noneOf(Channel.class);
        if (reporter.account() != null) {
            channels.add(Channel.INBOX);
        }
        if (reporter.phone() != null) {
            channels.add(Channel.SMS);
        } else if (reporter.email() != null) {
            channels.add(Channel.EMAIL);
        }
        return channels;
    }

    private List<Reporter> merged(RequestId id) {
        return jdbc.sql("""
                        select reporter_name, reporter_phone, reporter_email, account_id from requests.request
                        where merged_into = ?""")
                .param(id.value())
                .query((row, number) -> new Reporter(
                        row.getString("reporter_name"),
                        row.getString("reporter_phone"),
                        row.getString("reporter_email"),
                        null,
                        row.getObject("account_id", UUID.class) == null
                                ? null
                                : new AccountId(row.getObject("account_id", UUID.class))))
                .list();
    }
}

package io.anju.requests.tidings;

import io.anju.deadlines.Target;
import io.anju.identity.AccountSummary;
import io.anju.identity.Accounts;
import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.notices.Channel;
import io.anju.notices.Notice;
import io.anju.notices.Notices;
import io.anju.notices.Recipient;
import io.anju.requests.journal.ServiceRequest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells colleagues: the named handler, whoever runs the project's desk, or whom a note names. */
@Component
public class HandlerNotices {

    private final Notices notices;
    private final Accounts accounts;

    HandlerNotices(Notices notices, Accounts accounts) {
        this.notices = notices;
        this.accounts = accounts;
    }

    /** Tells a handler that a complaint or enquiry is theirs. */
    public void named(Actor actor, ServiceRequest request, Instant at) {
        var handler = request.standing().handlerAccount();
        if (handler != null) {
            accounts.find(handler)
                    .ifPresent(account -> send(actor, request, "handler-named", Map.of(), List.of(account), at));
        }
    }

    /** Tells the handler, or the desk where nobody in particular answers for the request. */
    public void tell(Actor actor, ServiceRequest request, String template, Map<String, ?> args, Instant at) {
        var handler = request.standing().handlerAccount();
        var able = accounts.withPermission(Permission.REQUEST_HANDLE, request.projectId()).stream()
                .filter(AccountSummary::active)
                .filter(account -> !account.id().equals(request.report().aboutAccount()));
        var own = able.toList();
        var named = own.stream().filter(account -> account.id().equals(handler)).toList();
        send(actor, request, template, args, named.isEmpty() ? own : named, at);
    }

    /** Tells those who lead the project's desk, and the worker's own lead where known. */
    void tellLeads(
            Actor actor,
            ServiceRequest request,
            String template,
            Map<String, ?> args,
            @Nullable AccountId lead,
            Instant at) {
        var managers = accounts.withPermission(Permission.SETTINGS_WRITE, request.projectId()).stream();
        var own = lead == null ? Stream.<AccountSummary>empty() : accounts.find(lead).stream();
        var told = Stream.concat(managers, own)
                .filter(account -> account.active()
                        && !account.id().equals(request.report().aboutAccount()))
                .distinct()
                .toList();
        send(actor, request, template, args, told, at);
    }

    /** Tells these colleagues that somebody named them in a note; recorded history has living readers too. */
    public void mentioned(Actor actor, ServiceRequest request, String author, List<AccountSummary> named, Instant at) {
        if (!named.isEmpty()) {
            deliver(actor, request, "mentioned", Map.of("author", author), named, at);
        }
    }

    /** How a promise is called in a notice. */
    static Map<String, Object> promise(Target target, Instant due) {
        return Map.of("target", target, "due", due);
    }

    private void send(
            Actor actor,
            ServiceRequest request,
            String template,
            Map<String, ?> args,
            List<AccountSummary> to,
            Instant at) {
        if (!to.isEmpty() && !request.report().isRecorded()) {
            deliver(actor, request, template, args, to, at);
        }
    }

    private void deliver(
            Actor actor,
            ServiceRequest request,
            String template,
            Map<String, ?> args,
            List<AccountSummary> to,
            Instant at) {
        var words = new HashMap<String, Object>(args);
        words.put("number", request.number());
        words.put("title", request.report().title());
        var recipients = to.stream()
                .map(account -> new Recipient(account.name(), account.id(), account.phone(), account.email()))
                .toList();
        notices.send(actor, new Notice(request.subject(), template, words, recipients, Set.of(Channel.INBOX), at));
    }
}

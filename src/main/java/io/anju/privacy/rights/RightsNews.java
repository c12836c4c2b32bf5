package io.anju.privacy.rights;

import io.anju.identity.AccountSummary;
import io.anju.identity.Accounts;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.notices.Channel;
import io.anju.notices.Notice;
import io.anju.notices.Notices;
import io.anju.notices.Recipient;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells the person what became of what they asked for, and whoever answers that somebody asked. In the inbox only: what it
 * is about need not stand in an e-mail.
 */
@Component
class RightsNews {

    private static final Map<RightsState, String> TEMPLATES = Map.of(
            RightsState.ACCEPTED, "rights-accepted",
            RightsState.COMPLETED, "rights-completed",
            RightsState.REFUSED, "rights-refused");

    private final Notices notices;
    private final Accounts accounts;

    RightsNews(Notices notices, Accounts accounts) {
        this.notices = notices;
        this.accounts = accounts;
    }

    void asked(Actor actor, RightsRequest request) {
        if (request.channel().isByStaff() || request.projectId() == null) {
            return;
        }
        var able = accounts.withPermission(Permission.PERSONAL_DATA, request.projectId()).stream()
                .map(RightsNews::recipient)
                .toList();
        send(actor, request, "rights-asked", Map.of(), able, request.askedAt());
    }

    void moved(Actor actor, RightsRequest request, @Nullable String note, Instant at) {
        var template = TEMPLATES.get(request.state());
        if (template == null || request.accountId() == null) {
            return;
        }
        var person = accounts.find(request.accountId()).filter(AccountSummary::active).stream()
                .map(RightsNews::recipient)
                .toList();
        send(actor, request, template, note == null ? Map.of() : Map.of("note", note), person, at);
    }

    private void send(
            Actor actor,
            RightsRequest request,
            String template,
            Map<String, String> said,
            List<Recipient> recipients,
            Instant at) {
        if (!recipients.isEmpty()) {
            var args = new HashMap<String, Object>(said);
            args.put("number", request.number());
            notices.send(actor, new Notice(request.subject(), template, args, recipients, Set.of(Channel.INBOX), at));
        }
    }

    private static Recipient recipient(AccountSummary account) {
        return new Recipient(account.name(), account.id(), null, null);
    }
}

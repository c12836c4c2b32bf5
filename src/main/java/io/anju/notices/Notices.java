package io.anju.notices;

import io.anju.http.LiveChange;
import io.anju.http.LiveChanges;
import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.SubjectRef;
import io.anju.notices.NoticeStore.Telling;
import io.anju.notices.NoticeStore.Told;
import io.anju.notices.outlet.Outlet;
import io.anju.notices.settings.NoticeSettings;
import io.anju.notices.wording.Templates;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells people what they have to know, and knows what became of telling them. */
@Service
public class Notices {

    private final NoticeStore store;
    private final Templates templates;
    private final NoticeSettings settings;
    private final Map<Channel, Outlet> outlets;
    private final LiveChanges live;
    private final Clock clock;

    Notices(
            NoticeStore store,
            Templates templates,
            NoticeSettings settings,
            List<Outlet> outlets,
            LiveChanges live,
            Clock clock) {
        this.store = store;
        this.templates = templates;
        this.settings = settings;
        this.outlets = outlets.stream().collect(Collectors.toMap(Outlet::channel, Function.identity()));
        this.live = live;
        this.clock = clock;
    }

    /**
     * Tells a piece of news, as part of the caller's transaction: the inbox has it at once, e-mail and SMS leave after the
     * commit. Sending an equal notice again does nothing, so listeners may call it for the same event twice. An unknown
     * template throws {@link IllegalArgumentException}.
     */
    @Transactional
    public void send(Actor actor, Notice notice) {
        send(actor, List.of(notice));
    }

    /** The same for many pieces of news at once. */
    @Transactional
    public void send(Actor actor, List<Notice> notices) {
        var now = clock.instant();
        var told = notices.stream()
                .map(notice -> new Told(notice, tellings(notice, now)))
                .toList();
        store.insert(actor, told, now).stream()
                .flatMap(each -> each.tellings().stream())
                .map(Telling::accountId)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(account -> live.changed(LiveChange.of(new AccountId(account), actor.company(), "inbox")));
    }

    private List<Telling> tellings(Notice notice, Instant now) {
        templates.get(notice.template());
        return notice.recipients().stream()
                .flatMap(recipient ->
                        notice.channels().stream().sorted().map(channel -> telling(recipient, channel, now)))
                .toList();
    }

    /** What became of every notice about the subject, newest first, at most 200. */
    @Transactional(readOnly = true)
    public List<DeliveryView> deliveries(SubjectRef subject) {
        return store.deliveries(subject);
    }

    /** The channels by which something leaves here: the inbox always, the others once somebody configured them. */
    public Set<Channel> open() {
        return Stream.of(Channel.values()).filter(this::isOpen).collect(Collectors.toUnmodifiableSet());
    }

    private boolean isOpen(Channel channel) {
        var outlet = outlets.get(channel);
        return channel == Channel.INBOX || outlet != null && outlet.configured();
    }

    private Telling telling(Recipient recipient, Channel channel, Instant now) {
        var state = firstState(recipient, channel);
        var account = state == DeliveryState.DELIVERED ? recipient.account() : null;
        return new Telling(
                Ids.next(),
                channel,
                recipient.name(),
                state == DeliveryState.NO_ADDRESS ? null : recipient.address(channel),
                recipient.language(),
                state,
                state == DeliveryState.QUEUED ? now : null,
                state == DeliveryState.DELIVERED ? now : null,
                account == null ? null : account.value());
    }

    private DeliveryState firstState(Recipient recipient, Channel channel) {
        var address = recipient.address(channel);
        if (address == null || address.isBlank()) {
            return DeliveryState.NO_ADDRESS;
        }
        if (settings.recordOnly()) {
            return DeliveryState.RECORDED;
        }
        if (channel == Channel.INBOX) {
            return DeliveryState.DELIVERED;
        }
        return isOpen(channel) ? DeliveryState.QUEUED : DeliveryState.NOT_CONFIGURED;
    }
}

package io.anju.notices;

import io.anju.kernel.Actor;
import io.anju.kernel.SubjectRef;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells people what they have to know, and knows what became of telling them. */
@Service
public class Notices {

    private final NoticeStore store;
    private final Templates templates;
    private final NoticeSettings settings;
    private final Map<Channel, Outlet> outlets;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Notices(
            NoticeStore store,
            Templates templates,
            NoticeSettings settings,
            List<Outlet> outlets,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.templates = templates;
        this.settings = settings;
        this.outlets = outlets.stream().collect(Collectors.toMap(Outlet::channel, Function.identity()));
        this.events = events;
        this.clock = clock;
    }

    /**
     * Tells a piece of news, as part of the caller's transaction: the inbox has it at once, e-mail and SMS leave after the
     * commit. Sending an equal notice again does nothing, so listeners may call it for the same event twice. An unknown
     * template throws {@link IllegalArgumentException}.
     */
    @Transactional
    public void send(Actor actor, Notice notice) {
        templates.get(notice.template());
        store.insert(actor, notice, clock.instant()).ifPresent(id -> {
            for (var recipient : notice.recipients()) {
                notice.channels().stream().sorted().forEach(channel -> deliver(actor, notice, id, recipient, channel));
            }
        });
    }

    /** What became of every notice about the subject, newest first, at most 200. */
    @Transactional(readOnly = true)
    public List<DeliveryView> deliveries(SubjectRef subject) {
        return store.deliveries(subject);
    }

    private void deliver(Actor actor, Notice notice, NoticeId id, Recipient recipient, Channel channel) {
        var state = firstState(recipient, channel);
        store.insertDelivery(id, recipient, channel, state, clock.instant());
        var account = recipient.account();
        if (state == DeliveryState.DELIVERED && account != null && store.insertInboxEntry(id, account, notice.at())) {
            events.publishEvent(new InboxGrew(actor.company(), notice.at(), account));
        }
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
        var outlet = outlets.get(channel);
        return outlet != null && outlet.configured() ? DeliveryState.QUEUED : DeliveryState.NOT_CONFIGURED;
    }
}

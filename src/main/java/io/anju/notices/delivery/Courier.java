package io.anju.notices.delivery;

import io.anju.notices.Channel;
import io.anju.notices.outlet.Outcome;
import io.anju.notices.outlet.Parcel;
import io.anju.notices.settings.NoticeSettings;
import io.anju.notices.wording.Templates;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a delivery on and settles how it ended: two short transactions around an attempt that holds no connection. A
 * process that dies in between leaves an attempt without end; after the lease another one takes over.
 */
@Service
class Courier {

    private final Deliveries deliveries;
    private final Templates templates;
    private final QuietHours quiet;
    private final Clock clock;

    Courier(Deliveries deliveries, Templates templates, NoticeSettings settings, Clock clock) {
        this.deliveries = deliveries;
        this.templates = templates;
        this.quiet = new QuietHours(settings.quietFrom(), settings.quietUntil(), settings.zone());
        this.clock = clock;
    }

    /** Begins an attempt; empty if somebody else has the delivery, if it has to wait, or if it is too late for it. */
    @Transactional
    public Optional<Parcel> take(UUID delivery) {
        var now = clock.instant();
        return deliveries
                .lock(delivery, now)
                .filter(parcel -> isTime(parcel, now))
                .map(parcel -> {
                    deliveries.start(parcel, now);
                    return parcel;
                });
    }

    /** Ends the attempt. */
    @Transactional
    public void settle(Parcel parcel, Outcome outcome) {
        var now = clock.instant();
        switch (outcome) {
            case Outcome.Taken taken -> {
                deliveries.endAttempt(parcel, "TAKEN", null, now);
                deliveries.sent(parcel, taken.providerId(), now);
            }
            case Outcome.Later later -> {
                deliveries.endAttempt(parcel, "LATER", later.reason(), now);
                tryAgain(parcel, later.reason(), now);
            }
            case Outcome.Never never -> {
                deliveries.endAttempt(parcel, "NEVER", never.reason(), now);
                deliveries.fail(parcel, never.reason());
            }
            case Outcome.Unknown unknown -> {
                deliveries.endAttempt(parcel, "UNKNOWN", unknown.reason(), now);
                deliveries.fail(parcel, unknown.reason());
            }
        }
    }

    private boolean isTime(Parcel parcel, Instant now) {
        var template = templates.get(parcel.template());
        if (template.expires() != null && now.isAfter(parcel.createdAt().plus(template.expires()))) {
            deliveries.fail(parcel, "expired");
            return false;
        }
        var allowed = parcel.channel() == Channel.SMS && !template.urgent() ? quiet.next(now) : now;
        if (allowed.isAfter(now) && !parcel.interrupted()) {
            deliveries.retry(parcel, "quiet-hours", allowed);
            return false;
        }
        return true;
    }

    private void tryAgain(Parcel parcel, String reason, Instant now) {
        var urgent = templates.get(parcel.template()).urgent();
        Backoff.after(parcel.attempt(), urgent)
                .ifPresentOrElse(
                        pause -> deliveries.retry(parcel, reason, now.plus(pause)),
                        () -> deliveries.fail(parcel, reason));
    }
}

package io.anju.requests.desk;

import io.anju.files.FileContent;
import io.anju.files.FileId;
import io.anju.files.FileView;
import io.anju.kernel.Actor;
import io.anju.kernel.Refused;
import io.anju.notices.DeliveryView;
import io.anju.notices.Notices;
import io.anju.requests.followup.FollowUpHistory;
import io.anju.requests.handling.Conversation;
import io.anju.requests.handling.CustomerExtras;
import io.anju.requests.handling.Reclassifications;
import io.anju.requests.handling.Replies;
import io.anju.requests.journal.RequestAccess;
import io.anju.requests.journal.RequestQueries;
import io.anju.requests.journal.RequestRow;
import io.anju.requests.journal.ServiceRequest;
import io.anju.requests.outcome.Ratings;
import io.anju.requests.quote.Quote;
import io.anju.requests.reading.KeptSuggestion;
import io.anju.requests.work.Appointments;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What hangs on a request and the desk reads beside it. */
@Component
class DeskExtras {

    private final CustomerExtras shared;
    private final Notices notices;
    private final Classified classified;
    private final RequestQueries queries;
    private final Ratings ratings;
    private final FollowUpHistory followUps;

    DeskExtras(
            CustomerExtras shared,
            Notices notices,
            Classified classified,
            RequestQueries queries,
            Ratings ratings,
            FollowUpHistory followUps) {
        this.shared = shared;
        this.notices = notices;
        this.classified = classified;
        this.queries = queries;
        this.ratings = ratings;
        this.followUps = followUps;
    }

    /**
     * All of it, each list in the order in which it came about.
     *
     * @param slots windows that the customer may still choose from
     * @param deliveries every notice about the request, newest first
     * @param suggestion what was read out of its words at the intake; null where there were none
     * @param merged the reports that this request stands for
     */
    record RequestExtras(
            List<Conversation.Message> messages,
            List<Replies.Reply> replies,
            List<Quote> quotes,
            List<Appointments.Slot> slots,
            List<DeliveryView> deliveries,
            @Nullable KeptSuggestion suggestion,
            List<Reclassifications.ReclassificationView> reclassifications,
            List<RequestRow> merged,
            List<Ratings.RatingView> ratings,
            List<FollowUpHistory.FollowUpView> followUps) {}

    /**
     * The extras as this actor may read them: who may not know who complained gets nothing that was said to or by that
     * person.
     */
    RequestExtras of(Actor actor, ServiceRequest request) {
        var suggestion = classified.suggestion(request.id());
        var changes = classified.changes(request.id());
        var merged = queries.mergedInto(actor, request.id());
        if (!RequestAccess.maySeeReporter(actor, request)) {
            return new RequestExtras(
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    suggestion,
                    changes,
                    merged,
                    List.of(),
                    followUps.withoutWords(request.id()));
        }
        var extras = shared.of(request);
        return new RequestExtras(
                extras.messages(),
                extras.replies(),
                extras.quotes(),
                extras.slots(),
                notices.deliveries(request.subject()),
                suggestion,
                changes,
                merged,
                ratings.of(request.id()),
                followUps.of(request.id()));
    }

    List<FileView> files(ServiceRequest request) {
        return shared.files(request);
    }

    /** A file of the request; a picture of a message only for who may read the messages. */
    FileContent open(Actor actor, ServiceRequest request, FileId file, boolean thumbnail) {
        var ofReport = shared.files(request).stream().anyMatch(view -> view.id().equals(file));
        if (!ofReport && !RequestAccess.maySeeReporter(actor, request)) {
            throw Refused.missing("file");
        }
        return shared.open(request, file, thumbnail);
    }
}

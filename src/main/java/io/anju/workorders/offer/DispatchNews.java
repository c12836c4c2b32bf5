package io.anju.workorders.offer;

import io.anju.estate.PlaceSummary;
import io.anju.estate.Places;
import io.anju.identity.Accounts;
import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.notices.Channel;
import io.anju.notices.Notice;
import io.anju.notices.Notices;
import io.anju.notices.Recipient;
import io.anju.workorders.crew.Crew;
import io.anju.workorders.crew.CrewMember;
import io.anju.workorders.journal.WorkOrder;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells people that something waits for their answer; whether they answer is the chain's business. */
@Component
public class DispatchNews {

    private final Notices notices;
    private final Accounts accounts;
    private final CallTasks calls;
    private final Places places;
    private final Crew crew;

    DispatchNews(Notices notices, Accounts accounts, CallTasks calls, Places places, Crew crew) {
        this.notices = notices;
        this.accounts = accounts;
        this.calls = calls;
        this.places = places;
        this.crew = crew;
    }

    /** Rings in the field app. */
    void ring(WorkOrder order, Offer offer) {
        offer(order, offer, Channel.INBOX, offer.offeredAt());
    }

    /** Nobody looked: the phone itself has to speak. */
    void remind(WorkOrder order, Offer offer, Instant now) {
        offer(order, offer, Channel.SMS, now);
    }

    void assigned(Actor by, WorkOrder order, Askable person, Instant at) {
        var to = new Recipient(person.name(), person.account(), person.phone(), null);
        var args = args(order);
        args.put("assigner", by.name());
        tell(order, "job-assigned", List.of(to), Set.of(Channel.INBOX, Channel.SMS), args, at);
    }

    /** Whoever was to go need not any more. */
    public void takenBack(WorkOrder order, AccountId from, String name, String reason, Instant at) {
        var args = args(order);
        args.put("reason", reason);
        var to = new Recipient(name, from, null, null);
        tell(order, "job-taken-back", List.of(to), Set.of(Channel.INBOX), args, at);
    }

    /** Somebody is asked to help whoever stands for the order. */
    public void helpAsked(Actor by, WorkOrder order, Askable person, Instant at) {
        var to = new Recipient(person.name(), person.account(), person.phone(), null);
        var args = args(order);
        args.put("assigner", by.name());
        args.put("technician", nameOf(order));
        tell(order, "help-asked", List.of(to), Set.of(Channel.INBOX, Channel.SMS), args, at);
    }

    /** Whoever stands for the order wants somebody else to; {@code reason} is null at the end of a turn. */
    public void transferAsked(WorkOrder order, @Nullable String reason, Instant at) {
        var args = args(order);
        args.put("technician", nameOf(order));
        args.put("reason", reason == null ? "" : reason);
        tell(order, "transfer-asked", holders(order, Permission.WORK_DISPATCH), Set.of(Channel.INBOX), args, at);
    }

    /** The desk wants the order to stay with whoever stands for it. */
    public void transferRefused(Actor by, WorkOrder order, AccountId to, String name, String reason, Instant at) {
        var args = args(order);
        args.put("assigner", by.name());
        args.put("reason", reason);
        var recipient = new Recipient(name, to, null, null);
        tell(order, "transfer-refused", List.of(recipient), Set.of(Channel.INBOX), args, at);
    }

    /** Whoever was asked to help cannot. */
    public void helpDeclined(WorkOrder order, String name, String reason, Instant at) {
        var args = args(order);
        args.put("helper", name);
        args.put("reason", reason);
        tell(order, "help-declined", holders(order, Permission.WORK_DISPATCH), Set.of(Channel.INBOX), args, at);
    }

    /** Nobody accepted: the desk gets a call to make. */
    void callDesk(WorkOrder order, int asked, Instant at) {
        if (calls.open(order, at)) {
            var args = args(order);
            args.put("asked", asked);
            tell(order, "nobody-accepted", holders(order, Permission.WORK_DISPATCH), Set.of(Channel.INBOX), args, at);
        }
    }

    /** Somebody stands for it: no call to make any more. */
    void found(Actor by, WorkOrder order) {
        calls.settle(by, order.id(), "");
    }

    /** Nothing is left to do: no call to make, and whoever stood for it need not go. */
    public void settled(Actor by, WorkOrder order, String reason, Instant at) {
        calls.settle(by, order.id(), reason);
        if (order.progress().assignee() != null) {
            takenBack(order, order.progress().assignee(), nameOf(order), reason, at);
        }
        crew.of(order.id()).stream()
                .filter(CrewMember::isOpen)
                .forEach(helper -> takenBack(order, helper.accountId(), helper.name(), reason, at));
    }

    /** Somebody other than the doer has to look at the result. */
    public void askAcceptance(WorkOrder order, Instant at) {
        var args = args(order);
        args.put("technician", nameOf(order));
        tell(order, "result-to-accept", holders(order, Permission.WORK_ACCEPT), Set.of(Channel.INBOX), args, at);
    }

    private void offer(WorkOrder order, Offer offer, Channel channel, Instant at) {
        var args = args(order);
        args.put("answerBy", offer.expiresAt());
        var to = new Recipient(offer.name(), offer.accountId(), offer.phone(), null);
        tell(order, "job-offered", List.of(to), Set.of(channel), args, at);
    }

    private List<Recipient> holders(WorkOrder order, Permission permission) {
        return accounts.withPermission(permission, order.task().projectId()).stream()
                .filter(account -> !order.isAssignedTo(account.id()))
                .map(account -> new Recipient(account.name(), account.id(), account.phone(), account.email()))
                .toList();
    }

    private void tell(
            WorkOrder order,
            String template,
            List<Recipient> to,
            Set<Channel> channels,
            Map<String, ?> args,
            Instant at) {
        if (!to.isEmpty()) {
            notices.send(OfferChain.system(order), new Notice(order.id().subject(), template, args, to, channels, at));
        }
    }

    private static String nameOf(WorkOrder order) {
        return order.progress().assigneeName() == null ? "" : order.progress().assigneeName();
    }

    private Map<String, Object> args(WorkOrder order) {
        var args = new HashMap<String, Object>();
        args.put("number", order.number());
        args.put("title", order.task().title());
        args.put("priority", order.progress().priority().name());
        args.put(
                "place",
                order.task().placeId() == null
                        ? ""
                        : words(places.get(order.task().placeId())));
        return args;
    }

    private static String words(PlaceSummary place) {
        return place.code().equals(place.name()) ? place.code() : place.code() + " " + place.name();
    }
}

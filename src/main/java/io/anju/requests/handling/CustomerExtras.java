package io.anju.requests.handling;

import io.anju.files.FileContent;
import io.anju.files.FileId;
import io.anju.files.FileView;
import io.anju.files.Files;
import io.anju.requests.journal.ServiceRequest;
import io.anju.requests.quote.Quote;
import io.anju.requests.quote.QuoteStore;
import io.anju.requests.work.Appointments;
import java.util.List;
import org.springframework.stereotype.Component;

/** What hangs on a request and concerns its reporter: words, prices, windows, pictures. */
@Component
public class CustomerExtras {

    private final Conversation conversation;
    private final Replies replies;
    private final QuoteStore quotes;
    private final Appointments appointments;
    private final Files files;
    private final Whereabouts whereabouts;

    CustomerExtras(
            Conversation conversation,
            Replies replies,
            QuoteStore quotes,
            Appointments appointments,
            Files files,
            Whereabouts whereabouts) {
        this.conversation = conversation;
        this.replies = replies;
        this.quotes = quotes;
        this.appointments = appointments;
        this.files = files;
        this.whereabouts = whereabouts;
    }

    /** All of it, the open windows only. */
    public record Extras(
            List<Conversation.Message> messages,
            List<Replies.Reply> replies,
            List<Quote> quotes,
            List<Appointments.Slot> slots,
            List<FileView> files) {}

    /** What the reporter may see of it now: windows only while they are open. */
    public Extras of(ServiceRequest request) {
        return new Extras(
                conversation.of(request.id()),
                replies.of(request.id()),
                quotes.of(request.id()),
                appointments.open(request.id()),
                files(request));
    }

    /** The files of the report; pictures of messages stand with their message. */
    public List<FileView> files(ServiceRequest request) {
        return files.of(request.subject()).stream()
                .filter(file -> !Conversation.PICTURE.equals(file.role()))
                .toList();
    }

    /** A picture of this request; refuses as missing what hangs on something else. */
    public FileContent open(ServiceRequest request, FileId file, boolean thumbnail) {
        return files.open(request.subject(), file, thumbnail);
    }

    /** Where it is, and which number its reporter may call. */
    public Whereabouts.Where where(ServiceRequest request) {
        return whereabouts.of(request);
    }
}

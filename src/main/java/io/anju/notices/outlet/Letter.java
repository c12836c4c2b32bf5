package io.anju.notices.outlet;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;

/** A letter that knows whether a server was given any of it; until then it was surely not sent. */
final class Letter extends MimeMessage {

    private volatile boolean begun;

    Letter(Session session) {
        super(session);
    }

    boolean hasBegun() {
        return begun;
    }

    @Override
    public void writeTo(OutputStream out, String[] without) throws IOException, MessagingException {
        begun = true;
        super.writeTo(out, without);
    }
}

package io.anju.notices.sms;

/** A provider that sends text messages. */
public interface SmsGateway {

    /**
     * Asks once to send the message; waits some seconds at most and never throws for what the provider does. Whatever the
     * answer, asking again for the same message is safe: the provider recognises its key.
     */
    SmsAnswer send(Sms message);
}

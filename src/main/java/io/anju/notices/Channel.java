package io.anju.notices;

/** A way to reach a person. */
public enum Channel {
    /** The list of news inside the product; needs an account. */
    INBOX,
    /** A letter by SMTP; needs an e-mail address. */
    EMAIL,
    /** A text message to a phone; needs a phone number and obeys quiet hours. */
    SMS
}

package io.anju.notices;

/** How far a delivery came. */
public enum DeliveryState {
    /** Waits for its time. */
    QUEUED,
    /** Being handed over right now, or by a process that died meanwhile. */
    SENDING,
    /** The mail server or the SMS provider took it. */
    SENT,
    /** It reached the inbox, or the provider reported that it reached the phone. */
    DELIVERED,
    /** Given up; the reason is kept. */
    FAILED,
    /** Kept on record only, because this process replays history. */
    RECORDED,
    /** The channel has no server or provider here. */
    NOT_CONFIGURED,
    /** The recipient has no address for the channel. */
    NO_ADDRESS;
}

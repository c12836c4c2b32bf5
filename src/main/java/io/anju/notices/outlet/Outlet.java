package io.anju.notices.outlet;

import io.anju.notices.Channel;
import io.anju.notices.wording.Words;

/** The far end of a channel that leaves this process. */
public interface Outlet {

    Channel channel();

    /** Whether somebody set up a server or provider for it. */
    boolean configured();

    /** Tries once to hand the delivery over; never throws for what happens outside. Holds no database connection. */
    Outcome send(Parcel parcel, Words words);
}

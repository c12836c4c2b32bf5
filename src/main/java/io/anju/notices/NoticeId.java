package io.anju.notices;

import io.anju.kernel.Id;
import io.anju.kernel.Ids;
import java.util.UUID;

/** Identifies a notice. */
record NoticeId(UUID value) implements Id {

    static NoticeId next() {
        return new NoticeId(Ids.next());
    }
}

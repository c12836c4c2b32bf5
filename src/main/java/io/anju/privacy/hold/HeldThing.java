package io.anju.privacy.hold;

import io.anju.kernel.SubjectRef;
import java.util.UUID;

/** The person or the request that a hold is on. */
record HeldThing(HoldKind kind, UUID id) {

    SubjectRef subject() {
        return new SubjectRef(kind.subjectType(), id);
    }
}

package io.anju.kernel;

import java.util.UUID;

/**
 * Points at a thing of any module, for services that are attached to subjects: trail, files, deadlines, notices.
 *
 * @param type the owning module's word for the thing in lower case, such as {@code request} or {@code work-order}
 * @param id the thing's identifier
 */
public record SubjectRef(String type, UUID id) {

    public SubjectRef {
        if (!type.matches("[a-z][a-z-]{1,30}")) {
            throw new IllegalArgumentException("subject type " + type);
        }
    }

    /** Refers to the thing with this typed id. */
    public static SubjectRef of(String type, Id id) {
        return new SubjectRef(type, id.value());
    }
}

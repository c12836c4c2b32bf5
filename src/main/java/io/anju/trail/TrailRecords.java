package io.anju.trail;

import io.anju.kernel.DataSubject;
import io.anju.kernel.PersonalRecords;
import io.anju.kernel.SubjectRef;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the record and its remarks say about somebody, by the things that are about them. Who looked at their data is told by
 * whoever answers for that; that somebody looked stays (Y-08).
 */
@Component
class TrailRecords implements PersonalRecords {

    private static final Set<String> WHO = Set.of("person", "account");

    private final Trail trail;

    TrailRecords(Trail trail) {
        this.trail = trail;
    }

    @Override
    public String section() {
        return "trail";
    }

    /** Nothing of its own: entries belong to the things that other modules tell of. */
    @Override
    public void tell(DataSubject subject, Telling telling) {}

    @Override
    public void erase(DataSubject subject, Erasure erasure) {
        var about = new HashSet<>(subject.things());
        add(about, "person", subject.person());
        add(
                about,
                "account",
                subject.account() == null ? null : subject.account().value());
        because(about).ifPresent(because -> {
            var done = trail.redact(erasure.by(), new Redaction(because, about, subject, false));
            erasure.gone("entry", done.entries());
            erasure.gone("remark", done.remarks());
        });
    }

    /** Whoever it is about, or else the first of what is about them. */
    private static Optional<SubjectRef> because(Set<SubjectRef> about) {
        return about.stream()
                .min(Comparator.comparing((SubjectRef thing) -> !WHO.contains(thing.type()))
                        .thenComparing(thing -> thing.id().toString()));
    }

    private static void add(Set<SubjectRef> about, String type, @Nullable UUID id) {
        if (id != null) {
            about.add(new SubjectRef(type, id));
        }
    }
}

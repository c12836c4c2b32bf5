package io.anju.privacy.subject;

import io.anju.kernel.Actor;
import io.anju.kernel.DataSubject;
import io.anju.kernel.PersonalRecords;
import io.anju.kernel.PersonalRecords.Hindrance;
import io.anju.kernel.Refused;
import io.anju.privacy.hold.HoldLock;
import io.anju.privacy.hold.HoldRecords;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What every module keeps about somebody and erases. Whoever erases takes turns with whoever holds until the transaction
 * ends, and a hold set between two sections stops those that are left (Y-04).
 */
@Component
class ErasureSections {

    private final List<PersonalRecords> records;
    private final HoldLock lock;
    private final HoldRecords holds;
    private final Clock clock;

    ErasureSections(List<PersonalRecords> records, HoldLock lock, HoldRecords holds, Clock clock) {
        this.records = List.copyOf(records);
        this.lock = lock;
        this.holds = holds;
        this.clock = clock;
    }

    List<PersonalRecords> all() {
        return records;
    }

    /** Everything that has to end before an erasure begins. */
    List<Hindrance> hindrances(DataSubject subject) {
        return records.stream()
                .flatMap(each -> each.hindrances(subject).stream())
                .toList();
    }

    /** What keeps one that was begun from going on: nothing but a hold. */
    List<Hindrance> holding(DataSubject subject) {
        return holds.hindrances(subject);
    }

    /** Refuses ({@code erasure-hindered}) to begin while something speaks against it. */
    void requireFree(DataSubject subject) {
        lock.shared();
        refuse(hindrances(subject));
    }

    /** Erases one section. Refuses ({@code erasure-hindered}) while somebody holds what would be erased. */
    ErasureReport.Section erase(Actor actor, DataSubject subject, PersonalRecords section) {
        lock.shared();
        refuse(holding(subject));
        return tried(actor, subject, section);
    }

    /** The same for a preview, whatever speaks against it; the caller takes it back. */
    ErasureReport.Section tried(Actor actor, DataSubject subject, PersonalRecords section) {
        var report = new ErasureReport(actor, clock.instant());
        section.erase(subject, report);
        return report.of(section.section());
    }

    private static void refuse(List<Hindrance> hindrances) {
        if (!hindrances.isEmpty()) {
            throw Refused.conflict(
                    "erasure-hindered", Map.of("first", hindrances.getFirst().code()));
        }
    }
}

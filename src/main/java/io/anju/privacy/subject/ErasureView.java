package io.anju.privacy.subject;

import io.anju.kernel.PersonalRecords.Hindrance;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an erasure would do, does or did.
 *
 * @param state {@code PREVIEW} before it began, {@code BROKEN_OFF} while parts of it are missing, {@code DONE}
 * @param hindrances what has to end first: in a preview anything, in one that broke off the holds set since
 * @param sections what goes and what stays, by section; those without anything are left out
 * @param reason why it was executed
 */
record ErasureView(
        State state,
        List<Hindrance> hindrances,
        List<ErasureReport.Section> sections,
        @Nullable String reason,
        @Nullable String author,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {

    /** How far it is. */
    enum State {
        PREVIEW,
        BROKEN_OFF,
        DONE
    }

    static ErasureView preview(List<Hindrance> hindrances, List<ErasureReport.Section> sections) {
        return new ErasureView(State.PREVIEW, hindrances, said(sections), null, null, null, null);
    }

    static ErasureView of(ErasureRows.Begun begun, List<Hindrance> holding, List<ErasureReport.Section> sections) {
        return new ErasureView(
                begun.endedAt() == null ? State.BROKEN_OFF : State.DONE,
                holding,
                said(sections),
                begun.reason(),
                begun.author(),
                begun.startedAt(),
                begun.endedAt());
    }

    private static List<ErasureReport.Section> said(List<ErasureReport.Section> sections) {
        return sections.stream()
                .filter(each -> !each.gone().isEmpty() || !each.stays().isEmpty())
                .toList();
    }
}

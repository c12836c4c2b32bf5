package io.anju.privacy.subject;

import io.anju.kernel.Actor;
import io.anju.kernel.PersonalRecords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Takes down what one section erased and what it kept. */
final class ErasureReport implements PersonalRecords.Erasure {

    private final Actor by;
    private final Instant at;
    private final List<Gone> gone = new ArrayList<>();
    private final List<Stays> stays = new ArrayList<>();

    ErasureReport(Actor by, Instant at) {
        this.by = by;
        this.at = at;
    }

    /** So many records of a group are removed or depersonalised. */
    record Gone(String group, int count) {}

    /** So many records of a group stay for a reason. */
    record Stays(String group, String reason, int count) {}

    /** What became of one section. */
    record Section(String section, List<Gone> gone, List<Stays> stays) {}

    @Override
    public Actor by() {
        return by;
    }

    @Override
    public Instant at() {
        return at;
    }

    @Override
    public void gone(String group, int count) {
        if (count > 0) {
            gone.add(new Gone(group, count));
        }
    }

    @Override
    public void stays(String group, String reason, int count) {
        if (count > 0) {
            stays.add(new Stays(group, reason, count));
        }
    }

    Section of(String section) {
        return new Section(section, List.copyOf(gone), List.copyOf(stays));
    }
}

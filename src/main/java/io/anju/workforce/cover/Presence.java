package io.anju.workforce.cover;

import io.anju.workforce.StaffId;
import io.anju.workforce.turn.Slot;
import java.util.Set;

/** Somebody at work in a project for a stretch of time, with the trades they have. */
public record Presence(StaffId staff, Slot slot, Set<String> skills) {

    public Presence {
        skills = Set.copyOf(skills);
    }
}

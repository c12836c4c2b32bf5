package io.anju.estate;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a place is, and inside what it may lie. */
public enum PlaceKind {
    /** 楼栋: lies in the project itself. */
    BUILDING,
    /** 单元 of an address: an entrance with its own stairs. */
    SECTION(BUILDING),
    /** 楼层, basements included. */
    FLOOR(BUILDING, SECTION),
    /** 房产: the smallest owned or let space. */
    UNIT(BUILDING, SECTION, FLOOR),
    /** 部位: any other place, such as a lobby, a roof, a garden; may lie in the project itself. */
    SPACE(BUILDING, SECTION, FLOOR, UNIT);

    private final Set<PlaceKind> parents;

    PlaceKind(PlaceKind... parents) {
        this.parents = Set.of(parents);
    }

    /** Whether it may lie inside such a place; null stands for the project itself. */
    public boolean fitsInto(@Nullable PlaceKind parent) {
        return parent == null ? this == BUILDING || this == SPACE : parents.contains(parent);
    }
}

package io.anju.sheets;

import java.util.List;

/**
 * What taking an import back would do.
 *
 * @param removable records that would go
 * @param kept those that would stay, each with the reason; the first hundred
 * @param keptInAll how many would stay
 */
record UndoView(int removable, List<KeptView> kept, int keptInAll) {

    static final int MOST = 100;

    /** Something that has to stay. */
    record KeptView(String type, String name, String reason) {}
}

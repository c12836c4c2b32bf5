package io.anju.workforce;

import io.anju.kernel.Mask;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the staff list.
 *
 * @param skills codes
 * @param posts codes of the posts in the projects the reader may see
 * @param teams names of the teams there
 */
record StaffRow(
        StaffId id,
        String name,
        @Nullable String number,
        @Nullable String phone,
        List<String> skills,
        List<String> posts,
        List<String> teams,
        boolean hasAccount,
        boolean active,
        int version) {

    /** Staff are named in full at work; their numbers are theirs. */
    StaffRow masked() {
        return new StaffRow(id, name, number, Mask.phone(phone), skills, posts, teams, hasAccount, active, version);
    }
}

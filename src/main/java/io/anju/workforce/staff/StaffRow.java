package io.anju.workforce.staff;

import io.anju.kernel.Mask;
import io.anju.workforce.StaffId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the staff list.
 *
 * @param skills codes
 * @param posts codes of the posts in the projects the reader may see
 * @param teams names of the teams there
 * @param contractor name of the contractor that sends the person; null for the company's own
 */
public record StaffRow(
        StaffId id,
        String name,
        @Nullable String number,
        @Nullable String phone,
        List<String> skills,
        List<String> posts,
        List<String> teams,
        boolean hasAccount,
        boolean active,
        @Nullable String contractor,
        int version) {

    /** Staff are named in full at work; their numbers are theirs. */
    public StaffRow masked() {
        return new StaffRow(
                id, name, number, Mask.phone(phone), skills, posts, teams, hasAccount, active, contractor, version);
    }
}

package io.anju.workforce;

import io.anju.kernel.ProjectId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a member of staff.
 *
 * @param number the company's own number for the person, unique where given
 * @param skills codes of the list {@code skill}
 * @param contacts ways to reach the person, the first to try first; numbers as typed
 * @param assignments where the person works; at least one
 */
public record NewStaff(
        String name,
        @Nullable String number,
        @Nullable String email,
        @Nullable LocalDate joinedOn,
        Set<String> skills,
        List<ContactWay> contacts,
        List<Place> assignments) {

    /**
     * Work in one project.
     *
     * @param post code of the list {@code post}
     * @param team a team of that project, null for none
     */
    public record Place(
            ProjectId project, String post, @Nullable TeamId team) {}

    public NewStaff {
        skills = Set.copyOf(skills);
        contacts = List.copyOf(contacts);
        assignments = List.copyOf(assignments);
    }

    /** Somebody with a mobile number who works in one project. */
    public static NewStaff of(
            String name, String mobile, Set<String> skills, ProjectId project, String post, @Nullable TeamId team) {
        return new NewStaff(
                name,
                null,
                null,
                null,
                skills,
                List.of(new ContactWay(ContactWay.Kind.MOBILE, mobile)),
                List.of(new Place(project, post, team)));
    }
}

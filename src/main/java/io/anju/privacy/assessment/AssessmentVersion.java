package io.anju.privacy.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was said at one time; never overwritten.
 *
 * @param assessor login of who assessed
 * @param approvedBy somebody else; null until then
 */
record AssessmentVersion(
        int no,
        String title,
        List<AssessmentGround> grounds,
        String processing,
        String necessity,
        String risks,
        String measures,
        AssessmentConclusion conclusion,
        LocalDate nextReview,
        Instant assessedAt,
        UUID assessor,
        String assessedBy,
        @Nullable Instant approvedAt,
        @Nullable String approvedBy) {

    static AssessmentVersion read(ResultSet row, int number) throws SQLException {
        var approved = row.getTimestamp("approved_at");
        return new AssessmentVersion(
                row.getInt("no"),
                row.getString("title"),
                grounds(row),
                row.getString("processing"),
                row.getString("necessity"),
                row.getString("risks"),
                row.getString("measures"),
                AssessmentConclusion.valueOf(row.getString("conclusion")),
                row.getObject("next_review", LocalDate.class),
                row.getTimestamp("assessed_at").toInstant(),
                row.getObject("assessed_account", UUID.class),
                row.getString("assessed_by"),
                approved == null ? null : approved.toInstant(),
                row.getString("approved_by"));
    }

    static List<AssessmentGround> grounds(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("grounds").getArray())
                .map(AssessmentGround::valueOf)
                .sorted()
                .toList();
    }
}

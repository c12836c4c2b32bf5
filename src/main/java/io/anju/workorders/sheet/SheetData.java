package io.anju.workorders.sheet;

import io.anju.kernel.Money;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that stands on a service sheet, in words.
 *
 * @param issuer who serves the place
 * @param report what was reported: label and value, two in a row
 * @param times the boxes of the times: label, time, remark
 * @param work what was done: label and value
 * @param payable what the customer has to pay
 * @param signature the customer's signature, null to leave room for one
 * @param signedBy words under the signature, empty where there is none
 * @param hotline the number to call, null where there is none
 * @param print the how many-th print this is
 * @param printedAt when, in words
 */
record SheetData(
        String issuer,
        String number,
        List<Field> report,
        List<Box> times,
        List<Field> work,
        List<Picture> pictures,
        List<Line> lines,
        Money total,
        Money payable,
        List<Question> questions,
        @Nullable String comment,
        @Nullable Path signature,
        String signedBy,
        @Nullable String hotline,
        int print,
        String printedAt) {

    /** A label and what stands beside it. */
    public record Field(String label, String value) {}

    /** A time with its label and a remark, such as how long it took. */
    public record Box(String label, String time, String remark) {}

    /** A photo on the server's disk and the words under it. */
    public record Picture(Path file, String caption) {}

    /** A line of the bill; {@code quantity} carries its unit. */
    public record Line(String text, String spec, String quantity, Money unitPrice, Money amount) {}

    /** A question with its tick boxes; the chosen answer is ticked. */
    public record Question(
            String text, List<String> answers, @Nullable String chosen) {}
}

package io.anju.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.kernel.Refused;
import java.awt.Color;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadTests {

    @Test
    void a_picture_is_written_anew_without_what_the_camera_knew() {
        var upload = Upload.of("a.jpg", Pictures.jpegHeld(1, 80, 40));

        assertThat(text(upload.content())).doesNotContain("HOME-ADDRESS").doesNotContain("Exif");
        assertThat(upload.width()).isEqualTo(80);
    }

    @ParameterizedTest
    @CsvSource({
        "1,80,40,left",
        "3,80,40,right",
        "6,40,80,top",
        "8,40,80,bottom",
        "2,80,40,right",
        "4,80,40,left",
        "5,40,80,top",
        "7,40,80,bottom"
    })
    void a_picture_stands_upright_however_the_camera_was_held(int held, int width, int height, String red) {
        var upload = Upload.of("a.jpg", Pictures.jpegHeld(held, 80, 40));
        var image = Pictures.decoded(upload.content());

        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
        var x = red.equals("right") ? width - 5 : 5;
        var y = red.equals("bottom") ? height - 5 : 5;
        assertThat(new Color(image.getRGB(x, y)).getRed()).isGreaterThan(200);
    }

    @Test
    void a_page_hidden_behind_a_picture_does_not_survive() {
        var picture = Pictures.jpeg(10, 10);
        var page = "<html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
        var both = ByteBuffer.allocate(picture.length + page.length)
                .put(picture)
                .put(page)
                .array();

        assertThat(text(Upload.of("a.jpg", both).content())).doesNotContain("script");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "GIF89a....",
                "RIFF0000WEBPVP8 ",
                "\0\0\0\u0018ftypheic",
                "MZ\0\0",
                "PK\u0003\u0004",
                " %PDF-1.7",
                "x"
            })
    void what_is_neither_photo_nor_pdf_is_refused_whatever_its_name(String content) {
        assertRefused(content.getBytes(StandardCharsets.ISO_8859_1), "file-type-unsupported");
    }

    @Test
    void an_empty_file_is_refused() {
        assertRefused(new byte[0], "file-empty");
    }

    @Test
    void a_file_over_twelve_megabytes_is_refused() {
        assertRefused(new byte[12 * 1024 * 1024 + 1], "file-too-large");
    }

    @Test
    void a_picture_that_would_fill_the_memory_is_refused_before_it_is_decoded() {
        assertRefused(Pictures.bomb(50_000, 50_000), "picture-too-large");
        assertRefused(Pictures.bomb(6_325, 6_325), "picture-too-large");
    }

    @Test
    void a_broken_picture_is_refused() {
        var picture = Pictures.jpeg(100, 100);

        assertRefused(Arrays.copyOf(picture, 30), "file-unreadable");
        assertRefused(Pictures.bomb(0, 10), "file-unreadable");
    }

    @Test
    void a_thumbnail_is_at_most_four_hundred_pixels_and_keeps_the_proportions() {
        var thumbnail = Pictures.decoded(Objects.requireNonNull(
                Upload.of("a.png", Pictures.png(1000, 500)).thumbnail()));

        assertThat(thumbnail.getWidth()).isEqualTo(400);
        assertThat(thumbnail.getHeight()).isEqualTo(200);
    }

    @Test
    void a_very_large_picture_is_kept_smaller() {
        var upload = Upload.of("a.png", Pictures.png(5000, 1000));

        assertThat(upload.width()).isEqualTo(2500);
    }

    @Test
    void a_pdf_is_kept_as_it_is() {
        var content = "%PDF-1.7 ...".getBytes(StandardCharsets.US_ASCII);
        var upload = Upload.of("合同.pdf", content);

        assertThat(upload.content()).isEqualTo(content);
        assertThat(upload.thumbnail()).isNull();
        assertThat(upload.name()).isEqualTo("合同.pdf");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../../etc/passwd|passwd.jpg",
                "C:\\temp\\漏水.JPG|漏水.jpg",
                "photo.php|photo.php.jpg",
                "IMG.jpeg|IMG.jpg",
                "a\u202Egpj.exe|agpj.exe.jpg",
                "a\"; filename=\"b.html|a__ filename=_b.html.jpg",
                "...|jpeg.jpg",
                "a\tb.jpg|ab.jpg"
            })
    void an_odd_name_becomes_a_plain_one_with_the_true_ending(String given, String kept) {
        assertThat(FileName.clean(given, FileKind.JPEG)).isEqualTo(kept);
    }

    @Test
    void a_name_is_never_blank_nor_endless() {
        assertThat(FileName.clean("", FileKind.PNG)).isEqualTo("png.png");
        assertThat(FileName.clean("漏".repeat(500), FileKind.PNG)).hasSize(104);
        assertThat(FileName.clean("😀".repeat(500), FileKind.PNG).codePoints().count())
                .isEqualTo(104);
    }

    private static void assertRefused(byte[] content, String code) {
        assertThatThrownBy(() -> Upload.of("a.jpg", content))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith(code);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}

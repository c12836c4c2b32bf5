package io.anju.workorders.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.files.ChineseFont;
import io.anju.kernel.Money;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class ServiceSheetTests {

    @TempDir
    Path folder;

    @Test
    void the_sheet_holds_number_names_times_and_the_sum_in_capitals() throws IOException {
        var text = text(ServiceSheet.pdf(ChineseFont.find(List.of()), sheet(3, 1)), 1);
        assertThat(text).contains("WX-20261123-0007", "维修服务单", "何美琳", "刘勇", "10:35", "人民币贰佰壹拾肆元伍角", "客户应付 0.00");
    }

    @Test
    void what_nobody_wrote_has_no_row() throws IOException {
        assertThat(text(ServiceSheet.pdf(ChineseFont.find(List.of()), sheet(1, 1)), 1))
                .contains("原因")
                .doesNotContain("检查清单");
    }

    @Test
    void a_second_print_says_that_it_is_one() throws IOException {
        assertThat(text(ServiceSheet.pdf(ChineseFont.find(List.of()), sheet(1, 2)), 1))
                .contains("第 2 次");
    }

    @Test
    void many_lines_flow_to_further_pages_that_are_counted() throws IOException {
        var pdf = ServiceSheet.pdf(ChineseFont.find(List.of()), sheet(80, 1));
        assertThat(new PdfReader(pdf).getNumberOfPages()).isGreaterThan(1);
        assertThat(text(pdf, 2)).contains("第 2 页");
    }

    private SheetData sheet(int lines, int print) throws IOException {
        var picture = folder.resolve("after.jpg");
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "jpg", picture.toFile());
        var rows = new ArrayList<SheetData.Line>();
        for (var row = 0; row < lines; row++) {
            rows.add(new SheetData.Line("不锈钢软接", "DN20", "1 根", Money.ofFen(3850), Money.ofFen(3850)));
        }
        return new SheetData(
                "金文大厦物业服务中心",
                "WX-20261123-0007",
                List.of(
                        new SheetData.Field("报修人", "何美琳"),
                        new SheetData.Field("电话", "138****6021"),
                        new SheetData.Field("内容", "吊顶漏水，滴到工位")),
                List.of(
                        new SheetData.Box("受理", "10:12", ""),
                        new SheetData.Box("接单", "10:28", "16 分钟"),
                        new SheetData.Box("到场", "10:35", "扫码到场"),
                        new SheetData.Box("完工", "11:52", "1 小时 40 分钟")),
                List.of(
                        new SheetData.Field("原因", "18 层西支管软接老化开裂"),
                        new SheetData.Field("检查清单", ""),
                        new SheetData.Field("维修人", "刘勇")),
                List.of(new SheetData.Picture(picture, "处理后 11:29")),
                rows,
                Money.ofFen(21450),
                Money.ZERO,
                List.of(new SheetData.Question("问题是否解决", List.of("已解决", "没有解决"), "已解决")),
                null,
                picture,
                "何美琳  2026-11-23 11:55  手机签字",
                "021-62330400",
                print,
                "2026-11-23 11:58");
    }

    private static String text(byte[] pdf, int page) throws IOException {
        Files.write(Path.of("target", "service-sheet.pdf"), pdf);
        return new PdfTextExtractor(new PdfReader(pdf)).getTextFromPage(page);
    }
}

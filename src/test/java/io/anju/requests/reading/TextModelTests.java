package io.anju.requests.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The model that is learned from a company's own requests (ADR 0026). */
class TextModelTests {

    private static final List<Example> REPORTS = reports();

    private final TextModel model = TextLearning.learn(REPORTS).orElseThrow().model();

    @Test
    void it_knows_a_report_in_words_it_never_saw_together() {
        var guess = model.guess("十二楼会议室空调不出热风，麻烦看一下").orElseThrow();

        assertThat(guess.category()).isEqualTo("hvac");
        assertThat(guess.confidence()).isBetween(model.threshold(), 1.0);
        assertThat(String.join("", guess.because())).contains("空调");
        assertThat(guess.because()).hasSizeBetween(1, 3).allMatch(piece -> piece.length() > 1);
    }

    @Test
    void it_reads_english_too() {
        assertThat(model.guess("The lift is STUCK between floors").orElseThrow().category())
                .isEqualTo("lift");
    }

    @Test
    void it_says_nothing_of_what_it_does_not_know() {
        assertThat(model.guess("")).isEmpty();
        assertThat(model.guess("13800138000")).isEmpty();
        assertThat(model.guess("想咨询停车月卡续费")).isEmpty();
        assertThat(model.guess("灯")).as("a single character").isEmpty();
    }

    @Test
    void it_says_nothing_where_it_is_not_sure() {
        var clear = model.likeliest("会议室空调不制冷").orElseThrow();
        var unclear = model.likeliest("空调和电梯").orElseThrow();

        assertThat(unclear.confidence()).isLessThan(clear.confidence());
        assertThat(model.calibrated(model.sharpness, (float) clear.confidence()).guess("空调和电梯"))
                .isEmpty();
    }

    @Test
    void too_few_examples_make_no_model() {
        assertThat(TextLearning.learn(REPORTS.subList(0, TextLearning.EXAMPLES - 1)))
                .isEmpty();
        assertThat(TextLearning.learn(List.of())).isEmpty();
        var one = REPORTS.stream().filter(each -> each.category().equals("hvac"));
        assertThat(TextLearning.learn(one.toList())).as("one category only").isEmpty();
    }

    @Test
    void a_category_of_few_examples_is_never_guessed() {
        var more = new ArrayList<>(REPORTS);
        for (var at = 1; at < TextLearning.OF_CATEGORY; at++) {
            more.add(new Example("喷泉水池结冰", "fountain"));
        }
        var learned = TextLearning.learn(more).orElseThrow();

        assertThat(learned.model().guess("喷泉水池结冰")).isEmpty();
        assertThat(learned.heldOut().each().keySet()).doesNotContain("fountain");
    }

    @Test
    void what_is_shown_was_right_nine_times_of_ten_on_texts_it_had_not_seen() {
        var heldOut = TextLearning.learn(REPORTS).orElseThrow().heldOut();

        assertThat(heldOut.examples()).isEqualTo(REPORTS.size());
        assertThat(heldOut.shown()).isGreaterThan(REPORTS.size() / 2);
        assertThat(heldOut.right()).isGreaterThanOrEqualTo((int) (HeldOut.RIGHT * heldOut.shown()));
    }

    @Test
    void where_words_say_nothing_about_the_category_it_stays_silent() {
        var mixed = new ArrayList<Example>();
        for (var at = 0; at < REPORTS.size(); at++) {
            mixed.add(new Example(REPORTS.get(at).text(), "code-" + (at * 7919 % 5)));
        }
        var learned = TextLearning.learn(mixed).orElseThrow();

        assertThat(learned.heldOut().shown()).isLessThan(mixed.size() / 10);
    }

    @Test
    void the_same_examples_make_the_same_model() {
        assertThat(TextModelFile.write(TextLearning.learn(REPORTS).orElseThrow().model()))
                .isEqualTo(TextModelFile.write(model));
    }

    @Test
    void what_was_kept_says_the_same() {
        var kept = TextModelFile.read(TextModelFile.write(model));

        for (var report : REPORTS) {
            assertThat(kept.guess(report.text())).isEqualTo(model.guess(report.text()));
        }
    }

    @Test
    void bytes_that_are_no_model_are_refused() {
        var bytes = TextModelFile.write(model);
        var other = bytes.clone();
        other[0] = 9;

        for (var wrong : List.of(
                new byte[0],
                other,
                Arrays.copyOf(bytes, bytes.length / 2),
                "\u0001not a model".getBytes(StandardCharsets.UTF_8))) {
            assertThatThrownBy(() -> TextModelFile.read(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void who_wrote_is_not_learned() {
        var text = TextPieces.without("张伟民住3号楼1602，电话13800138000，王先生 a@b.cn 粤B12345 空调漏水", List.of("张伟民"));

        assertThat(TextPieces.count(text).keySet())
                .contains("空调", "漏水")
                .noneMatch(piece -> piece.matches(".*(\\d|张|伟|民|王|先生|@|b\\.cn).*"));
        var shared = new ArrayList<>(REPORTS);
        shared.set(0, new Example("欧阳锦绣说空调不制冷", "hvac"));
        shared.set(1, new Example("欧阳锦绣说空调不制冷", "hvac"));
        assertThat(TextLearning.learn(shared).orElseThrow().model().pieces)
                .as("what fewer than three texts contain")
                .doesNotContainKeys("欧阳", "锦绣", "阳锦");
    }

    private static List<Example> reports() {
        var reports = new ArrayList<Example>();
        cross(reports, "hvac", "空调,冷气,出风口", "不出热风,不制冷,一直滴水,噪音很大", "大堂,会议室,办公室");
        cross(reports, "light", "灯管,照明,筒灯", "不亮了,闪烁,烧坏了,发黄", "走廊,会议室,办公室");
        cross(reports, "lift", "电梯,轿厢,扶梯", "停运了,有异响,门关不上,抖动", "大堂,走廊,车库");
        cross(reports, "lift", " lift , elevator , cabin ", " stuck , makes noise , does not move ", "The,Our,That");
        return reports;
    }

    private static void cross(List<Example> into, String category, String things, String faults, String places) {
        for (var place : places.split(",")) {
            for (var thing : things.split(",")) {
                for (var fault : faults.split(",")) {
                    into.add(new Example(place + thing + fault, category));
                }
            }
        }
    }
}

package io.anju.requests.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.requests.reading.LifeSafety.Listed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Danger to life in what people say; the sentences were written by somebody who did not know the rules. */
class LifeSafetyTests {

    /** Of the harmless messages, most of which tempt. */
    private static final double MOST_FALSE = 0.05;

    @Test
    void no_sentence_that_speaks_of_danger_is_missed() throws IOException {
        var sentences = sentences("danger");
        assertThat(sentences).hasSizeGreaterThan(200);
        assertThat(sentences.stream().filter(sentence -> !isHeard(sentence))).isEmpty();
    }

    @Test
    void few_harmless_messages_are_taken_for_danger() throws IOException {
        var sentences = sentences("harmless");
        var alarms = sentences.stream().filter(LifeSafetyTests::isHeard).toList();
        IO.println("life safety: " + alarms.size() + " false alarms of " + sentences.size() + " tempting messages");
        assertThat(alarms).hasSizeLessThan((int) (MOST_FALSE * sentences.size()));
    }

    @Test
    void says_what_was_heard_and_which_category_it_usually_is() {
        assertThat(signs("3号电梯困人了,快来"))
                .singleElement()
                .satisfies(sign -> assertThat(sign.danger()).isEqualTo(Danger.TRAPPED))
                .satisfies(sign -> assertThat(sign.category()).isEqualTo("lift-trapped"))
                .satisfies(sign -> assertThat(sign.words()).contains("电梯", "困"));
    }

    @Test
    void understands_words_typed_by_their_sound() {
        for (var typed : List.of("有人困再电体里了", "厨房煤汽漏了", "插座帽烟了", "dian ti kun ren", "水管楼电")) {
            assertThat(signs(typed)).as(typed).isNotEmpty();
        }
    }

    @Test
    void leaves_words_alone_that_only_sound_like_danger() {
        for (var said : List.of("猫眼坏了", "麻烦换个灯泡", "燃气费怎么交", "大家好", "漏电保护器换个新的")) {
            assertThat(signs(said)).as(said).isEmpty();
        }
    }

    @Test
    void a_computer_or_a_telephone_beside_water_is_no_electric_shock() {
        for (var said : List.of(
                "天花板一直滴水，已经滴到两张桌子，电脑先搬开了",
                "漏水下来，电视也湿了",
                "走廊漏水，电话打不通",
                "水管漏了，我打过电话了",
                "大堂积水，电梯口走不过去",
                "路过电梯看到地上有水",
                "厨房漏水，电饭煲都湿了",
                "饮水机指示灯不亮，插座没电",
                "要交水电费",
                "又停水又停电",
                "热水器显示没电",
                "冰箱不通电了")) {
            assertThat(signs(said)).as(said).isEmpty();
        }
    }

    @Test
    void water_and_current_together_are_danger_beside_a_computer_too() {
        for (var said :
                List.of("电脑机箱漏电", "漏水把电脑主机淋了，一碰就麻", "电脑边上的水滴到插排上", "天花板漏水滴到电脑上，电脑冒烟", "积水泡到电源了", "水里有电", "在门口被电动车撞了")) {
            assertThat(signs(said)).as(said).isNotEmpty();
        }
    }

    @Test
    void a_machine_that_does_not_answer_is_no_danger_but_a_person_is() {
        for (var said : List.of("门禁刷卡没反应", "空调遥控没反应", "灯按了没反应", "水龙头拧开没动静")) {
            assertThat(signs(said)).as(said).isEmpty();
        }
        for (var said : List.of("叫他没反应", "老人躺着没反应", "敲门没反应")) {
            assertThat(signs(said)).as(said).isNotEmpty();
        }
    }

    @Test
    void a_drill_or_a_settled_matter_is_no_danger() {
        assertThat(signs("明天消防演习,会放烟雾,请勿惊慌")).isEmpty();
        assertThat(signs("昨天电梯困人的事,谢谢师傅来得这么快")).isEmpty();
    }

    @Test
    void what_happens_again_now_is_danger_though_it_happened_before() {
        assertThat(signs("上个月困过人,现在电梯又困人了")).isNotEmpty();
    }

    @Test
    void the_companys_own_words_count_even_where_the_rules_are_quiet() {
        var own = List.of(new Listed("液氨机房", Danger.GAS));
        assertThat(LifeSafety.usual().signs("液安机房门口味道不对", own))
                .singleElement()
                .satisfies(sign -> assertThat(sign.own()).isTrue());
    }

    @Test
    void a_long_text_of_nothing_but_danger_words_is_read_in_an_instant() {
        var began = System.nanoTime();
        for (var word : List.of("电梯", "困", "水", "人", "a", "dian ti ", "冒")) {
            signs(word.repeat(4_200 / word.length()));
        }
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(20));
    }

    private static boolean isHeard(String sentence) {
        return !signs(sentence).isEmpty();
    }

    private static List<DangerSign> signs(String text) {
        return LifeSafety.usual().signs(text, List.of());
    }

    private static List<String> sentences(String kind) throws IOException {
        return new ClassPathResource("reading/" + kind + ".tsv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.substring(line.indexOf('\t') + 1))
                .toList();
    }
}

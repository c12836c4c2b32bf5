package io.anju.notices.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.notices.Language;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplatesTests {

    private static final int LONGEST_SMS = 140;

    private final Templates templates = new Templates();

    @Test
    void both_languages_say_the_same_things() {
        for (var code : templates.codes()) {
            var texts = templates.get(code).texts();
            assertThat(names(texts.get(Language.EN))).as(code).isEqualTo(names(texts.get(Language.ZH)));
        }
    }

    @Test
    void what_an_sms_needs_the_letter_says_too() {
        for (var code : templates.codes()) {
            var texts = Objects.requireNonNull(templates.get(code).texts().get(Language.ZH));
            assertThat(names(texts.title(), texts.body())).as(code).containsAll(names(texts.sms()));
        }
    }

    @Test
    void an_sms_stays_short() {
        for (var code : templates.codes()) {
            var words = templates.get(code).words(Language.ZH, Map.of("number", "WX-20261122-0007", "title", "厨房漏水"));
            assertThat(words.sms()).as(code).hasSizeLessThan(LONGEST_SMS);
        }
    }

    @Test
    void a_part_in_brackets_goes_when_a_name_in_it_has_no_value() {
        var wording = new Wording("收到。[[{due} 前{what}。]][[进度：{link}]]");
        assertThat(wording.fill(Map.of("due", "12:30", "link", "https://a"))).isEqualTo("收到。进度：https://a");
        assertThat(wording.fill(Map.of("due", "12:30", "what", "到场"))).isEqualTo("收到。12:30 前到场。");
    }

    @Test
    void what_a_reporter_wrote_is_never_read_as_a_template() {
        var wording = new Wording("“{title}”[[ {link}]]");
        assertThat(wording.fill(Map.of("title", "$1 {link} [[x]] \\", "link", "L")))
                .isEqualTo("“$1 {link} [[x]] \\” L");
    }

    @Test
    void a_title_is_one_line_whatever_was_filled_in() {
        var words = templates.get("request-received").words(Language.ZH, Map.of("number", "1", "title", "a\r\nBcc: b"));
        assertThat(words.title()).doesNotContain("\n", "\r");
    }

    private static Set<String> names(Template.Texts texts) {
        return names(texts.title(), texts.body(), texts.sms());
    }

    private static Set<String> names(Wording... wordings) {
        return Stream.of(wordings)
                .flatMap(wording -> Wording.NAME.matcher(wording.text()).results())
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

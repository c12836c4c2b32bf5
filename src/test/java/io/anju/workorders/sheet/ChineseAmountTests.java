package io.anju.workorders.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.kernel.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseAmountTests {

    @ParameterizedTest
    @CsvSource({
        "0, 人民币零元整",
        "5, 人民币伍分",
        "10, 人民币壹角",
        "21450, 人民币贰佰壹拾肆元伍角",
        "10005, 人民币壹佰元零伍分",
        "100700, 人民币壹仟零柒元整",
        "1000000, 人民币壹万元整",
        "10010000, 人民币壹拾万零壹佰元整",
        "10000001, 人民币壹拾万元零壹分",
        "123456789012, 人民币壹拾贰亿叁仟肆佰伍拾陆万柒仟捌佰玖拾元壹角贰分",
        "10000000100, 人民币壹亿零壹元整",
        "-1234, 人民币负壹拾贰元叁角肆分"
    })
    void an_amount_reads_as_on_a_receipt(long fen, String words) {
        assertThat(ChineseAmount.of(Money.ofFen(fen))).isEqualTo(words);
    }
}

package io.anju.world;

import static io.anju.standards.ItemKind.TICK;

import io.anju.kernel.Actor;
import io.anju.standards.CheckItem;
import io.anju.standards.ItemKind;
import io.anju.standards.NewChecklist;
import io.anju.standards.Standards;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a technician ticks off on the spot. */
@Component
class WorldChecklists {

    private final Standards standards;

    WorldChecklists(Standards standards) {
        this.standards = standards;
    }

    void publish(Actor actor, Set<String> leaks, Set<String> power) {
        standards.publish(
                actor,
                new NewChecklist(
                        "漏水处理",
                        leaks,
                        List.of(
                                tick("关闭上游阀门"),
                                tick("找到漏点并拍照"),
                                new CheckItem(
                                        "更换或紧固后试压 10 分钟",
                                        ItemKind.VALUE,
                                        true,
                                        "MPa",
                                        new BigDecimal("0.4"),
                                        new BigDecimal("0.8")),
                                tick("通知相邻房间恢复用水"),
                                CheckItem.of("恢复吊顶，清理现场", TICK, false))));
        standards.publish(
                actor,
                new NewChecklist(
                        "电气故障处理",
                        power,
                        List.of(tick("断电、验电、挂牌"), tick("查明故障回路"), tick("恢复后观察 5 分钟无跳闸"), tick("清理现场，摘牌"))));
    }

    private static CheckItem tick(String text) {
        return CheckItem.of(text, TICK, true);
    }
}

package io.anju.workorders.equipment;

import io.anju.codes.CodeLists;
import io.anju.codes.Label;
import io.anju.identity.IdentityEvent.CompanyFounded;
import io.anju.kernel.Actor;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The tools and parts that a new company begins with. */
@Component
class EquipmentDefaults {

    private final CodeLists codes;

    EquipmentDefaults(CodeLists codes) {
        this.codes = codes;
    }

    @EventListener
    void on(CompanyFounded founded) {
        var actor = Actor.system(founded.company(), "workorders");
        codes.define(
                actor,
                "tool",
                List.of(
                        label("LADDER", "人字梯", "Stepladder", "rzt"),
                        label("HAMMER_DRILL", "电锤", "Hammer drill", "dc"),
                        label("DRAIN_MACHINE", "管道疏通机", "Drain machine", "gdstj"),
                        label("CLAMP_METER", "钳形表", "Clamp meter", "qxb"),
                        label("VACUUM_PUMP", "真空泵", "Vacuum pump", "zkb"),
                        label("WELDER", "焊机", "Welder", "hj")));
        codes.define(
                actor,
                "part",
                List.of(
                        label("ANGLE_VALVE", "角阀", "Angle valve", "jf"),
                        label("HOSE", "软管", "Hose", "rg"),
                        label("LED_TUBE", "LED 灯管", "LED tube", "dg"),
                        label("BREAKER", "空气开关", "Circuit breaker", "kqkg"),
                        label("FILTER", "滤网", "Filter", "lw"),
                        label("LOCK_CYLINDER", "锁芯", "Lock cylinder", "sx")));
    }

    private static Label label(String code, String zh, String en, String pinyin) {
        return new Label(code, zh, en, pinyin, true);
    }
}

package io.anju.workforce;

import io.anju.codes.CodeLists;
import io.anju.codes.Label;
import io.anju.identity.IdentityEvent.CompanyFounded;
import io.anju.kernel.Actor;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The lists a company begins with. They are data: the company changes them afterwards. */
@Component
class WorkforceDefaults {

    private final CodeLists codes;

    WorkforceDefaults(CodeLists codes) {
        this.codes = codes;
    }

    @EventListener
    void on(CompanyFounded founded) {
        var actor = Actor.system(founded.company(), "workforce");
        codes.define(
                actor,
                "skill",
                List.of(
                        label("PLUMBING_ELECTRIC", "水电", "Plumbing and electrics", "sd"),
                        label("HVAC", "空调", "Air conditioning", "kt"),
                        label("LOW_VOLTAGE", "弱电", "Low-voltage systems", "rd"),
                        label("LIFT", "电梯", "Lifts", "dt"),
                        label("FIRE", "消防", "Fire protection", "xf"),
                        label("CIVIL", "土建", "Civil works", "tj"),
                        label("GENERAL", "综合维修", "General repairs", "zhwx"),
                        label("CLEANING", "保洁", "Cleaning", "bj"),
                        label("GREENING", "绿化", "Greening", "lh"),
                        label("ORDER", "秩序维护", "Order and safety", "zxwh"),
                        label("SERVICE", "客户服务", "Customer service", "khfw")));
        codes.define(
                actor,
                "post",
                List.of(
                        label("TECHNICIAN", "维修技工", "Technician", "wxjg"),
                        label("TEAM_LEAD", "班组长", "Team lead", "bzz"),
                        label("DISPATCHER", "客服专员", "Service desk agent", "kfzy"),
                        label("PROJECT_MANAGER", "项目经理", "Project manager", "xmjl"),
                        label("QUALITY", "品质专员", "Quality officer", "pzzy"),
                        label("ACCOUNTANT", "财务", "Accountant", "cw"),
                        label("CLEANER", "保洁员", "Cleaner", "bjy"),
                        label("GARDENER", "绿化员", "Gardener", "lhy"),
                        label("GUARD", "秩序维护员", "Guard", "zxwhy")));
    }

    @EventListener
    void certificates(CompanyFounded founded) {
        codes.define(
                Actor.system(founded.company(), "workforce"),
                "certificate",
                List.of(
                        label("ELECTRICIAN_LOW", "低压电工作业", "Low-voltage electrician", "dydg"),
                        label("ELECTRICIAN_HIGH", "高压电工作业", "High-voltage electrician", "gydg"),
                        label("LIFT", "电梯作业", "Lift work", "dt"),
                        label("HEIGHT", "高处作业", "Work at height", "gc"),
                        label("HOT_WORK", "焊接与热切割（动火）", "Hot work", "dh"),
                        label("REFRIGERATION", "制冷与空调作业", "Refrigeration", "zl"),
                        label("FIRE_FACILITIES", "消防设施操作员", "Fire facilities operator", "xf"),
                        label("CONFINED_SPACE", "有限空间作业", "Confined space", "yxkj")));
    }

    private static Label label(String code, String zh, String en, String pinyin) {
        return new Label(code, zh, en, pinyin, true);
    }
}

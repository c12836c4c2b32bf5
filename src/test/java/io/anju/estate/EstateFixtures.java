package io.anju.estate;

import java.util.List;
import java.util.Set;

/** Buildings as the trade plans them. */
public final class EstateFixtures {

    public static final Naming OFFICE = new Naming(
            "{section}",
            "{section}区",
            "{level}",
            "{level}",
            "{level}-{floor}{unit:2}",
            "{floor}{unit:2}室",
            "{level}-{space}",
            "{space}");
    public static final Naming HOMES = new Naming(
            "{building}-{section}",
            "{section}单元",
            "{building}-{section}-{level}",
            "{floor}层",
            "{building}-{section}-{floor}{unit:2}",
            "{floor}{unit:2}室",
            "{building}-{section}-{level}-{space}",
            "{space}");

    private EstateFixtures() {}

    public static BuildingPlan tower() {
        return new BuildingPlan(
                "J",
                "金文大厦",
                22,
                2,
                0,
                6,
                2,
                Set.of(4, 13, 14),
                List.of("电梯厅", "男卫", "女卫", "走廊"),
                List.of("车库", "设备房"),
                OFFICE);
    }

    public static BuildingPlan homes() {
        return new BuildingPlan("3", "3号楼", 11, 1, 2, 2, 1, Set.of(), List.of("电梯厅", "走廊"), List.of("车库"), HOMES);
    }
}
